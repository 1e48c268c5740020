import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DESCRIPTION, estimate } from '../atlas/testing/cuba.ts';
import { choose, heardBy, highOf, lowOf, numberOf } from './estimate.ts';
import { anyClaims, claimOf } from './testing/claimArbitrary.ts';

const anyEstimate = fc.constantFrom(...DESCRIPTION.estimates);

describe('choose()', () => {
  it('paints one claim’s own number, never a mean', () => {
    fc.assert(
      fc.property(anyClaims, anyEstimate, (claims, heard) => {
        const chosen = choose(heard, claims);
        if (!chosen) return;
        const { claim, value } = chosen;
        expect(claims).toContain(claim);
        expect([claim.low, claim.best, claim.high]).toContain(value);
      }),
    );
  });

  it('lies between the extremes, which low and high are', () => {
    fc.assert(
      fc.property(anyClaims, anyEstimate, (claims, heard) => {
        const chosen = choose(heard, claims);
        if (!chosen) return;
        const [low, high] = [
          choose(estimate('low'), claims)?.value ?? 0,
          choose(estimate('high'), claims)?.value ?? 0,
        ];
        expect(low).toBe(Math.min(...claims.map(lowOf)));
        expect(high).toBe(Math.max(...claims.map(highOf)));
        expect(chosen.value).toBeGreaterThanOrEqual(low);
        expect(chosen.value).toBeLessThanOrEqual(high);
      }),
    );
  });

  it('hears one side alone, and is unknown where that side is silent', () => {
    fc.assert(
      fc.property(anyClaims, anyEstimate, (claims, rule) => {
        const heard = heardBy(rule, claims);
        const chosen = choose(rule, claims);
        expect(chosen === undefined).toBe(heard.length === 0);
        if (chosen) expect(heard).toContain(chosen.claim);
      }),
    );
  });

  it('does not depend on the order of the claims, low and high by value', () => {
    fc.assert(
      fc.property(anyClaims, anyEstimate, (claims, heard) => {
        expect(choose(heard, [...claims].reverse())?.value).toBe(choose(heard, claims)?.value);
      }),
    );
  });

  const exact = { low: 100, best: 100, high: 100, qualifier: 'exact' } as const;
  const one = claimOf({ id: 'a.1', source: 'A', ...exact });

  it.each<[string, Parameters<typeof claimOf>[0]]>([
    ['the editor’s preference', { id: 'a.2', preferred: true, best: 900, qualifier: 'about' }],
  ])('best follows %s before all else', (_, rival) => {
    expect(choose(estimate('best'), [one, claimOf(rival)])?.claim.id).toBe('a.2');
  });

  it('best passes over a weak claim', () => {
    const weak = claimOf({ id: 'a.0', source: 'A', weak: true, ...exact });
    expect(choose(estimate('best'), [weak, one])?.claim.id).toBe('a.1');
  });

  it('best follows the number that most sources give, within a tenth', () => {
    const others = [
      claimOf({ id: 'a.2', source: 'B', best: 505, qualifier: 'about' }),
      claimOf({ id: 'a.3', source: 'C', best: 500, qualifier: 'about' }),
    ];
    expect(choose(estimate('best'), [one, ...others])?.claim.id).toBe('a.2');
  });

  it('best then follows precision, the latest date, the less interested side, and the id', () => {
    const about = claimOf({ id: 'a.0', source: 'B', best: 200, qualifier: 'about' });
    expect(choose(estimate('best'), [about, one])?.claim.id).toBe('a.1');
    const later = claimOf({ ...one, id: 'a.9', source: 'B', to: '1975-12', best: 300 });
    const dated = claimOf({ ...one, id: 'a.8', source: 'C', to: '1975-06' });
    expect(choose(estimate('best'), [dated, { ...later, low: 300, high: 300 }])?.claim.id).toBe(
      'a.9',
    );
    const cuban = claimOf({ ...one, id: 'a.0', side: 'cuban', source: 'C' });
    expect(choose(estimate('best'), [cuban, one])?.claim.id).toBe('a.1');
    const tenth = claimOf({ ...one, id: 'a.10', source: 'C' });
    expect(
      choose(estimate('best'), [tenth, claimOf({ ...one, id: 'a.9', source: 'D' })])?.claim.id,
    ).toBe('a.9');
  });

  it('paints a range without a best by its lower end', () => {
    expect(numberOf(claimOf({ low: 200, high: 400, qualifier: 'range' }))).toBe(200);
    expect(numberOf(claimOf({ high: 60, qualifier: 'at-most' }))).toBe(60);
  });
});
