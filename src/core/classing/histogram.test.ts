import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClassification } from '../choropleth/classification.ts';
import { createHistogram } from './histogram.ts';
import { tallyOf } from './tally.ts';

const anyValues = fc.array(
  fc.oneof(fc.integer({ min: -1000, max: 1_000_000 }), fc.constantFrom(0, Number.NaN)),
);

describe('createHistogram()', () => {
  it('has every figure in one bin, and neither zeros nor unknowns', () => {
    fc.assert(
      fc.property(anyValues, fc.boolean(), (values, isLog) => {
        const { bins } = createHistogram(values, isLog);
        const known = values.filter((value) => value !== 0 && !Number.isNaN(value));
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(known.length);
      }),
    );
  });

  it('keeps the order of numbers on its axis', () => {
    fc.assert(
      fc.property(
        anyValues,
        fc.boolean(),
        fc.integer(),
        fc.integer(),
        (values, isLog, one, other) => {
          const { positionOf } = createHistogram(values, isLog);
          const [low, high] = [Math.min(one, other), Math.max(one, other)];
          expect(positionOf(low)).toBeLessThanOrEqual(positionOf(high));
        },
      ),
    );
  });
});

describe('createHistogram().bins', () => {
  it('lie where their middle lies, one beside the other from end to end', () => {
    fc.assert(
      fc.property(anyValues, fc.boolean(), (values, isLog) => {
        const { bins, positionOf } = createHistogram(values, isLog);
        if (new Set(values.filter((value) => value !== 0 && !Number.isNaN(value))).size < 2) return;
        expect(bins[0]?.start).toBe(0);
        expect(bins.at(-1)?.end).toBe(1);
        bins.forEach(({ start, end, middle }, at) => {
          expect(positionOf(middle)).toBeCloseTo((start + end) / 2, 6);
          if (at > 0) expect(start).toBe(bins[at - 1]?.end);
        });
      }),
    );
  });

  it('count what lies between their ends', () => {
    const values = [10, 20, 50, 50, 50, 0, Number.NaN];
    const { bins, positionOf } = createHistogram(values, false);
    expect(bins.flatMap(({ count }, at) => (count > 0 ? [[at, count]] : []))).toEqual([
      [0, 1],
      [10, 1],
      [39, 3],
    ]);
    expect([5, 10, 30, 50, 60].map(positionOf)).toEqual([0, 0, 0.5, 1, 1]);
    expect(bins[0]).toMatchObject({ start: 0, end: 1 / 40, count: 1, middle: 10.5 });
  });

  it('are as high as the root of what they count, the fullest 1', () => {
    const values = [
      1,
      ...Array.from({ length: 4 }, () => 20),
      ...Array.from({ length: 16 }, () => 41),
    ];
    const { bins } = createHistogram(values, false);
    expect(bins.flatMap(({ height }) => (height > 0 ? [height] : []))).toEqual([0.25, 0.5, 1]);
  });

  it('are seen with one figure beside any number, and not with none', () => {
    const { bins } = createHistogram([1, ...Array.from({ length: 10_000 }, () => 41)], false);
    expect([bins[0], bins[1], bins[39]].map((bin) => bin?.height)).toEqual([1 / 36, 0, 1]);
  });

  it('are one bin for one number', () => {
    const { bins } = createHistogram([7, 7], false);
    expect(bins.filter(({ count }) => count > 0)).toEqual([
      { start: 0, end: 1 / 40, count: 2, height: 1, middle: 7 + 0.5 / 40 },
    ]);
  });
});

describe('createHistogram() of logarithms', () => {
  it('has powers of ten as far apart as each other, and zero in the middle', () => {
    const { positionOf } = createHistogram([-1000, 1000, 1, 10], true);
    const [ten = 0, hundred = 0, thousand = 0] = [10, 100, 1000].map(positionOf);
    expect(thousand - hundred).toBeCloseTo(hundred - ten, 1);
    expect(hundred - ten).toBeGreaterThan(0.15);
    expect(positionOf(0)).toBe(0.5);
    expect(positionOf(-10)).toBeCloseTo(1 - ten, 9);
  });
});

describe('tallyOf()', () => {
  it('counts every figure once', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const tally = tallyOf(values, createClassification([10, 100], 1));
        const { classes, below, zero, unknown } = tally;
        expect(classes.reduce((sum, count) => sum + count, below + zero + unknown)).toBe(
          values.length,
        );
      }),
    );
  });

  it('keeps what is below all classes, zero and the unknown apart', () => {
    const tally = tallyOf([5, 500, -3, 0, 50, Number.NaN], createClassification([10, 100], 1));
    expect(tally).toEqual({
      ...{ classes: [1, 1, 1], below: 1, zero: 1, unknown: 1 },
      ...{ least: -3, most: 500 },
    });
  });
});
