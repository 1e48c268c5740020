import { describe, expect, it } from 'vitest';
import { areYearsInOrder, isWithinLists } from './placedOrder.ts';

const LISTS = { measures: ['a'], polities: ['AGO', 'MOZ'], sources: ['', 'b', 'c'] };

describe('isWithinLists(placed)', () => {
  it('is so where each position has its place in its list', () => {
    expect(isWithinLists({ ...LISTS, measure: [0, 0], polity: [1, 0], source: [2, 1] })).toBe(true);
    for (const beyond of [{ measure: [0, 1] }, { polity: [2, 0] }, { source: [0, 3] }]) {
      const placed = { ...LISTS, measure: [0, 0], polity: [0, 0], source: [0, 0], ...beyond };
      expect(isWithinLists(placed)).toBe(false);
    }
  });
});

describe('areYearsInOrder(placed)', () => {
  it.each([
    [[1975], [1975], true],
    [[0], [9999], true],
    [[1975, 1976], [1980, 1976], true],
    [[1975, 1976], [1980, 1975], false],
    [[-1], [1975], false],
    [[1975], [10_000], false],
  ])('of %j until %j is %j', (from, until, isSo) => {
    expect(areYearsInOrder({ from, until })).toBe(isSo);
  });
});
