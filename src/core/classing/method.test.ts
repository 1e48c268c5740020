import { scaleQuantile } from 'd3-scale';
import fc from 'fast-check';
import { ckmeans } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { equalBreaks, naturalBreaks, quantileBreaks, tidied } from './method.ts';

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

describe('equalBreaks()', () => {
  it('parts the way from the least to the most evenly', () => {
    expect(equalBreaks(10, 90, 4)).toEqual([30, 50, 70]);
  });
});

describe('tidied()', () => {
  it('has two digits, as far as the breaks stay apart and inside', () => {
    expect(tidied([12.34, 567.8], 1, 1000)).toEqual([12, 570]);
    expect(tidied([10.01, 10.04], 1, 1000)).toEqual([10.01, 10.04]);
    expect(tidied([99.6], 1, 99.7)).toEqual([99.6]);
  });

  it('leaves out what is not above the least or above the most, and what is said twice', () => {
    expect(tidied([0.5, 1, 50, 50, 100, 200], 1, 100)).toEqual([50, 100]);
  });
});

describe('naturalBreaks()', () => {
  it('begin each group but the first', () => {
    expect(naturalBreaks([1, 2, 3, 50, 51, 99, 100], 3, ckmeans)).toEqual([50, 99]);
    expect(naturalBreaks([1, 5], 3, () => [[1], [], [5]])).toEqual([5]);
  });

  it('ask for no more groups than there are different numbers', () => {
    const asked: number[] = [];
    const findGroups = (_: readonly number[], count: number) => {
      asked.push(count);
      return [];
    };
    naturalBreaks([1, 1, 5, 5], 4, findGroups);
    naturalBreaks([1, 2, 3, 4, 5], 4, findGroups);
    expect(asked).toEqual([2, 4]);
  });

  it('look at an even part of very many numbers, with both ends', () => {
    let seen: readonly number[] = [];
    const findGroups = (values: readonly number[]) => {
      seen = values;
      return [];
    };
    const many = Float64Array.from({ length: 8998 }, (_, at) => at);
    naturalBreaks(many, 4, findGroups);
    expect(seen).toEqual(Array.from({ length: 3000 }, (_, at) => at * 3));
    naturalBreaks(many.subarray(0, 3000), 4, findGroups);
    expect(seen).toEqual([...many.subarray(0, 3000)]);
  });
});
