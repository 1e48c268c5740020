import fc from 'fast-check';
import { ckmeans } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { createClassification } from '../choropleth/classification.ts';
import { METHODS, type Method } from './method.ts';
import { proposeClasses, type Wish } from './propose.ts';

const anyNumber = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((value) => Math.abs(value) > 1e-6),
  fc.constantFrom(0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
);
const anyPositive = fc.oneof(fc.nat(1_000_000), fc.double({ min: 1e-6, max: 1e9, noNaN: true }));
const anyNumbers = fc.oneof(fc.array(anyNumber), fc.array(anyPositive));
const anyWish = fc.record({
  method: fc.option(fc.constantFrom(...METHODS)),
  count: fc.option(fc.integer({ min: 3, max: 7 })),
});

describe('proposeClasses()', () => {
  it('gives every number but zero exactly one class, and what is no number none', () => {
    fc.assert(
      fc.property(anyNumbers, anyWish, (values, wish) => {
        const [first = 0, ...breaks] = proposeClasses(values, wish).bounds;
        const { classes, classOf } = createClassification(breaks, first);
        for (const value of values) {
          if (!Number.isFinite(value)) continue;
          const own = classes.filter(
            ({ from, to }) => from <= value && (to === null || value < to),
          );
          if (value !== 0) expect(own).toHaveLength(1);
          if (value !== 0) expect(classOf(value)).toBe(own[0]?.index);
        }
      }),
    );
  });

  it('has bounds that ascend, at least two and no more than asked for', () => {
    fc.assert(
      fc.property(anyNumbers, anyWish, (values, wish) => {
        const { bounds } = proposeClasses(values, wish);
        bounds.forEach((bound, at) => {
          if (at > 0) expect(bound).toBeGreaterThan(bounds[at - 1] ?? Number.NaN);
        });
        expect(bounds.length).toBeGreaterThanOrEqual(2);
        expect(bounds.length).toBeLessThanOrEqual(Math.max(4, wish.count ?? 7));
      }),
    );
  });

  it('has as many classes on either side of zero where there are negatives', () => {
    fc.assert(
      fc.property(anyNumbers, anyWish, (values, wish) => {
        const { bounds, isDiverging } = proposeClasses(values, wish);
        expect(isDiverging).toBe(values.some((value) => Number.isFinite(value) && value < 0));
        if (!isDiverging) return;
        expect(bounds).toContain(0);
        expect(bounds.indexOf(0) * 2).toBe(bounds.length);
      }),
    );
  });

  it.each([
    [[1, 40, 900, 55_000], 'steps', [1, 10, 100, 1000, 10_000]],
    [[3, 20, 450], 'steps', [2, 5, 10, 20, 50, 100, 200]],
    [
      [0.02, 1, 9],
      'steps',
      [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5].slice(0, 1).concat([0.03, 0.1, 0.3, 1, 3]),
    ],
    [[10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 'quantile', [10, 28, 46, 64, 82]],
    [[7], 'quantile', [5, 7]],
  ])('of %j follow “%s”', (values, method, bounds) => {
    expect(proposeClasses(values)).toMatchObject({ method, bounds });
  });

  const asked = (method: Method, count: number | null = null, further: Partial<Wish> = {}) => {
    return { method, count, ...further };
  };

  it('takes steps from where the largest is a hundred times the least', () => {
    expect(proposeClasses([1, 100]).method).toBe('steps');
    expect(proposeClasses([1, 99]).method).toBe('quantile');
    expect(proposeClasses([10, 1000]).orders).toBeCloseTo(2, 9);
  });

  it('has the method that is asked for', () => {
    expect(proposeClasses([12, 20, 102], asked('equal', 3)).bounds).toEqual([10, 42, 72]);
    const groups = [1, 2, 3, 50, 51, 99, 100];
    const natural = asked('natural', 3, { findGroups: ckmeans });
    expect(proposeClasses(groups, natural).bounds).toEqual([1, 50, 99]);
    expect(proposeClasses(groups, asked('natural', 3)).bounds).toEqual(
      proposeClasses(groups, asked('quantile', 3)).bounds,
    );
  });

  it('parts as many classes as are asked for between the sides of zero', () => {
    const values = Array.from({ length: 181 }, (_, at) => at - 90);
    expect(proposeClasses(values, asked('quantile', 6)).bounds).toHaveLength(6);
    expect(proposeClasses(values, asked('quantile', 3)).bounds).toHaveLength(4);
  });

  it('has two classes where the numbers give no break', () => {
    expect(proposeClasses([5]).bounds).toEqual([5, 10]);
    expect(proposeClasses([1, 1, 1, 1, 1, 2]).bounds).toEqual([1, 2]);
    const nothing = { method: 'quantile', bounds: [1, 2], orders: 0, isDiverging: false };
    expect(proposeClasses([], asked('steps'))).toEqual(nothing);
    expect(proposeClasses([0, Number.NaN, Number.NEGATIVE_INFINITY])).toEqual(nothing);
  });

  it('sees of very many numbers both ends, and an even part of all', () => {
    const many = Float64Array.from({ length: 120_000 }, (_, at) => ((at * 7919) % 1000) + 1);
    expect(proposeClasses(many, asked('quantile')).bounds).toEqual([1, 200, 400, 600, 800]);
    many.set([0.5, 9_000_000], 100);
    const { bounds, orders } = proposeClasses(many);
    expect(bounds[0]).toBe(0.5);
    expect(orders).toBeCloseTo(Math.log10(18_000_000), 9);
  });
});
