import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBearing } from './bearing.ts';
import { coversYear, yearOf } from './span.ts';
import { claimOf } from './testing/claimArbitrary.ts';

const anyClaims = fc
  .array(fc.tuple(fc.integer({ min: 1960, max: 2000 }), fc.constantFrom(0, 0, 0, 0, 5)), {
    minLength: 40,
    maxLength: 80,
  })
  .map((years) =>
    years.map(([year, length], index) =>
      claimOf({ id: `war.${index}`, from: String(year), to: String(year + length) }),
    ),
  );

/** Claims of these years, each of one alone. */
const claimsOf = (years: readonly number[]) =>
  years.map((year, index) => claimOf({ id: `war.${index}`, from: String(year), to: String(year) }));

const DECADES = [1960, 1970, 1980, 1990];

describe('createBearing()', () => {
  it('looks at all of a few, and of sixteen or more at those of the year', () => {
    const few = claimsOf(Array.from({ length: 15 }, (_, index) => 1960 + index));
    expect(createBearing(few)(1961)).toBe(few);
    const many = claimsOf(Array.from({ length: 16 }, (_, index) => 1960 + index));
    expect(createBearing(many)(1961)).toEqual([many[1]]);
  });

  it('finds the nearest before and after a year of which nobody speaks, in whatever order they come', () => {
    const claims = claimsOf([1990, 1960, 1980, 1970, ...Array.from({ length: 12 }, () => 2000)]);
    const yearsAt = (year: number) => createBearing(claims)(year).map(({ from }) => yearOf(from));
    expect(DECADES.map((year) => yearsAt(year))).toEqual(DECADES.map((year) => [year]));
    expect(yearsAt(1985)).toEqual([1980, 1990]);
    expect(yearsAt(1955)).toEqual([1960]);
    expect(yearsAt(2005)).toEqual([2000]);
  });

  it('adds what speaks of several years, once', () => {
    const single = claimsOf(Array.from({ length: 16 }, (_, index) => 1960 + index));
    const lasting = claimOf({ id: 'war.long', from: '1970', to: '1980' });
    const bearing = createBearing([lasting, ...single]);
    expect(bearing(1965)).toEqual([single[5], lasting]);
    expect(bearing(1990)).toEqual([single[15], lasting]);
  });

  it('finds every claim that speaks of a year', () => {
    fc.assert(
      fc.property(anyClaims, fc.integer({ min: 1955, max: 2010 }), (claims, year) => {
        const found = new Set(createBearing(claims)(year));
        for (const claim of claims) if (coversYear(claim, year)) expect(found).toContain(claim);
      }),
    );
  });

  it('looks at no claim of one other year, unless nobody speaks of this one', () => {
    fc.assert(
      fc.property(anyClaims, fc.integer({ min: 1955, max: 2010 }), (claims, year) => {
        const found = createBearing(claims)(year).filter(({ from, to }) => from === to);
        if (found.some(({ from }) => yearOf(from) === year)) {
          expect(new Set(found.map(({ from }) => from))).toEqual(new Set([String(year)]));
        } else expect(found.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
