import { expect, it } from 'vitest';
import { builtInputs } from '../testing/builtInputs.ts';
import { formatBorders } from './bordersFile.ts';

it('formatBorders() says the bounds, whatever the topology says of its own', () => {
  const { topology, description } = builtInputs();
  if (!description) throw new Error('the atlas is not described');
  // What the quantization of the build leaves, and no copy through JSON has.
  Object.assign(topology, { bbox: undefined });
  const { bbox } = JSON.parse(formatBorders(topology, description));
  expect([bbox[0], bbox[2]]).toEqual([-180, 180]);
});
