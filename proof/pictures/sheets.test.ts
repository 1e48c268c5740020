import { describe, expect, it } from 'vitest';
import { checkData } from '../../data/build/checkData.ts';
import { builtInputs } from '../../data/build/testing/builtInputs.ts';
import { drawnFrom } from './drawn.ts';
import { changesBetween, readGolden, wordChanges } from './golden.ts';
import { draw, sheetsOf } from './sketch.ts';

const inputs = builtInputs();
const checked = checkData(inputs);
const drawn = await drawnFrom(inputs, checked);
const { description } = drawn.subject;

describe('a whole picture, to the letter', () => {
  // A layer at a time: a busy machine has its time for each.
  it.each(description.layers.map((layer) => [layer.id, layer] as const))(
    'is what it was in every year under every estimate: %s',
    (id, layer) => {
      const subject = { ...drawn.subject, description: { ...description, layers: [layer] } };
      const accepted = readGolden().filter((line) => line.startsWith(`sheet ${id} `));
      const told = wordChanges(changesBetween(accepted, sheetsOf({ ...drawn, subject })));
      if (told !== null) throw new Error(told);
    },
  );

  it('is the same whatever was drawn before it', async () => {
    const view = { layer: 'troops', estimate: 'best', year: 1976 };
    const fresh = await drawnFrom(inputs, checked);
    // Years with the same borders, under headlines of other heights.
    for (const year of [1978, 1977]) draw(drawn, { ...view, year });
    expect(draw(fresh, view)).toBe(draw(drawn, view));
  });
});
