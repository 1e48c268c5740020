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
    const tally = tallyOf([-3, 0, 5, 50, 500, Number.NaN], createClassification([10, 100], 1));
    expect(tally).toEqual({
      ...{ classes: [1, 1, 1], below: 1, zero: 1, unknown: 1 },
      ...{ least: -3, most: 500 },
    });
  });
});
