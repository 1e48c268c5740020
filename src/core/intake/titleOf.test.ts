import { describe, expect, it } from 'vitest';
import { titleOf } from './titleOf.ts';

describe('titleOf(file)', () => {
  it.each([
    ['troops.csv', 'troops'],
    ['troops.1968.geojson', 'troops.1968'],
    ['troops.csv.', 'troops.csv.'],
    ['troops 1.5', 'troops 1.5'],
    ['troops.toolongend', 'troops.toolongend'],
    [' a\u202e\ud800b.csv', 'a b'],
    [`${'x'.repeat(200)}.csv`, `${'x'.repeat(119)}…`],
  ])('of %j is %j', (name, title) => {
    expect(titleOf({ name })).toBe(title);
  });
});
