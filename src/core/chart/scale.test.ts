import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceOf, linearShare, logPosition, logShare, logTicks, yearTicks } from './scale.ts';

const count = fc.integer({ min: 1, max: 1_000_000 });

describe('logShare()', () => {
  it('is 0 at one, 1 at the largest, and grows between them', () => {
    fc.assert(
      fc.property(count, count, fc.integer({ min: 2, max: 1_000_000 }), (one, other, largest) => {
        expect(logShare(1, largest)).toBe(0);
        expect(logShare(largest, largest)).toBe(1);
        if (one < other) expect(logShare(one, largest)).toBeLessThan(logShare(other, largest));
      }),
    );
  });

  it('stays a number where nothing is larger than one', () => {
    expect(logShare(0, 1)).toBe(0);
    expect(logShare(1, 1)).toBe(0);
  });
});

describe('logPosition()', () => {
  it('puts equal ratios at equal distances', () => {
    expect([10, 100, 1_000].map((value) => logPosition(value, 10, 1_000))).toEqual([0, 0.5, 1]);
  });
});

describe('linearShare()', () => {
  it('shows half as half, and nothing as nothing', () => {
    expect(linearShare(50, 100)).toBe(0.5);
    expect(linearShare(0, 0)).toBe(0);
  });
});

describe('logTicks()', () => {
  it.each<readonly [number, number, readonly number[]]>([
    [6, 90, [10, 20, 50]],
    [1, 5_000, [1, 10, 100, 1_000]],
    [30, 40, []],
    [100, 200, [100, 200]],
  ])('between %d and %d are %j', (low, high, ticks) => {
    expect(logTicks(low, high)).toEqual(ticks);
  });

  it('lie in order between the ends', () => {
    fc.assert(
      fc.property(count, count, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const ticks = logTicks(low, high);
        expect(ticks.every((tick) => tick >= low && tick <= high)).toBe(true);
        expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
      }),
    );
  });
});

describe('the years below a chart', () => {
  it('are round, and as many as there is room for', () => {
    expect(yearTicks(1959, 2026)).toEqual([1960, 1970, 1980, 1990, 2000, 2010, 2020]);
    expect(yearTicks(1950, 1958)).toEqual([1950, 1951, 1952, 1953, 1954, 1955, 1956, 1957, 1958]);
    expect(yearTicks(1800, 2020)).toEqual([1800, 1850, 1900, 1950, 2000]);
  });
});

it('a round year stands as far off as the nearest year that is written', () => {
  expect(distanceOf(1980, [1977], 60)).toBe(0.05);
  expect(distanceOf(1980, [1986, 1950], 60)).toBe(0.1);
  expect(distanceOf(1980, [1980], 0)).toBe(0);
});
