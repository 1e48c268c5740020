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

describe('createBearing()', () => {
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
