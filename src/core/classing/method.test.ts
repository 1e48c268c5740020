import { scaleQuantile } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileBreaks } from './method.ts';

describe('quantileBreaks()', () => {
  it('are those of d3-scale', () => {
    const anySorted = fc
      .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 })
      .map((values) => values.toSorted((one, other) => one - other));
    fc.assert(
      fc.property(anySorted, fc.integer({ min: 2, max: 7 }), (sorted, count) => {
        const range = Array.from({ length: count }, (_, index) => index);
        const expected = scaleQuantile<number>().domain(sorted).range(range).quantiles();
        quantileBreaks(sorted, count).forEach((value, at) => {
          expect(value).toBeCloseTo(expected[at] ?? Number.NaN, 6);
        });
      }),
    );
  });
});
