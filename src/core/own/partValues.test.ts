import { describe, expect, it } from 'vitest';
import { partValues } from './partValues.ts';
import { ownTable } from './testing/ownTable.ts';

describe('partValues()', () => {
  it('parts the figures of a table by their measure, in their order, unknown ones among them', () => {
    const { placed } = ownTable([
      { polity: 'AGO', from: 1975, value: 40 },
      { polity: 'AGO', from: 1975, value: 3, measure: 'Dead' },
      { polity: 'MOZ', from: 1988 },
      { polity: 'ETH', from: 1988, value: 0, measure: 'Dead' },
    ]);
    expect(partValues(placed).map((values) => [...values])).toEqual([
      [40, Number.NaN],
      [3, 0],
    ]);
  });

  it('copies nothing where one measure has all of them', () => {
    const { placed } = ownTable([{ polity: 'AGO', from: 1975, value: 40 }]);
    expect(partValues(placed)).toEqual([placed.value]);
    expect(partValues(placed)[0]).toBe(placed.value);
  });
});
