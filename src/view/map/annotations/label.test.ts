import { describe, expect, it } from 'vitest';
import { placeLabels } from './label.ts';

const label = (key: string, x: number, y: number, text = 'Cangamba') => ({ key, text, x, y });
const keys = (labels: readonly { readonly key: string }[]) => labels.map(({ key }) => key);

describe('placeLabels()', () => {
  it('leaves out a name that would lie on an earlier one', () => {
    const labels = [label('a', 100, 100), label('b', 130, 104), label('c', 130, 118)];
    expect(keys(placeLabels(labels))).toEqual(['a', 'c']);
  });

  it('asks the width of the name on the left', () => {
    const labels = [label('long', 100, 100, 'Cuito Cuanavale and Tumpo'), label('b', 200, 100)];
    expect(keys(placeLabels(labels))).toEqual(['long']);
    expect(keys(placeLabels(labels.toReversed().map((one) => ({ ...one, text: 'Ebo' }))))).toEqual([
      'b',
      'long',
    ]);
  });
});
