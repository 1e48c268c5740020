import { describe, expect, it } from 'vitest';
import { reachOf } from './reach.ts';

/** A square with a bay in its eastern side, from height -1 to 1. */
const BAY = [
  [-10, -10],
  [10, -10],
  [10, -1],
  [4, -1],
  [4, 1],
  [10, 1],
  [10, 10],
  [-10, 10],
] as const;
const FAR_ISLAND = [
  [90, -5],
  [95, -5],
  [95, 5],
] as const;

describe('reachOf()', () => {
  it('goes to the edge on either side, along both axes', () => {
    const { farBefore, farAfter } = reachOf([BAY], [-2, 5], 0, 1);
    expect([farBefore, farAfter]).toEqual([8, 12]);
    const upright = reachOf([BAY], [-2, 5], 1, 1);
    expect([upright.farBefore, upright.farAfter]).toEqual([15, 5]);
  });

  it('tells the first shore from the last', () => {
    const reach = reachOf([BAY], [0, 0], 0, 3);
    expect([reach.nearAfter, reach.farAfter]).toEqual([4, 10]);
    expect([reach.nearBefore, reach.farBefore]).toEqual([10, 10]);
  });

  it('sees a straight edge that has no corner in the band', () => {
    const slanted = [
      [-20, -30],
      [20, -30],
      [-20, 30],
    ] as const;
    expect(reachOf([slanted], [-5, 0], 0, 0).farAfter).toBeCloseTo(5);
  });

  it('does not reach for islands that lie to one side only', () => {
    expect(reachOf([BAY, FAR_ISLAND], [0, 5], 0, 2).farAfter).toBe(10);
  });

  it('has no reach where there is no land', () => {
    expect(reachOf([], [0, 0], 0, 1)).toMatchObject({ farBefore: 0, farAfter: 0 });
  });
});
