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

  const between = (one: Parameters<typeof claimOf>[0], other: Parameters<typeof claimOf>[0]) =>
    choose(estimate('best'), [claimOf({ id: 'a.1', ...one }), claimOf({ id: 'a.2', ...other })])
      ?.claim.id;

  it('best counts a number exactly a tenth away as support', () => {
    const claims = [
      claimOf({ id: 'a.1', source: 'A', ...exact }),
      claimOf({ id: 'a.2', source: 'B', best: 1000, qualifier: 'about' }),
      claimOf({ id: 'a.3', source: 'C', best: 900, qualifier: 'about' }),
    ];
    expect(choose(estimate('best'), claims)?.claim.id).toBe('a.2');
    const farther = claims.with(2, claimOf({ id: 'a.3', source: 'C', best: 899 }));
    expect(choose(estimate('best'), farther)?.claim.id).toBe('a.1');
  });

  it('best prefers the more precise of two, in this order', () => {
    const least = { low: 10, qualifier: 'more-than' } as const;
    const most = { high: 500, qualifier: 'at-most' } as const;
    const hundreds = { low: 2000, qualifier: 'hundreds' } as const;
    const range = { low: 5000, high: 9000, qualifier: 'range' } as const;
    const about = { best: 20_000, qualifier: 'about' } as const;
    const order = [exact, about, range, least, most, hundreds];
    order.slice(1).forEach((next, index) => {
      const before = order[index] ?? {};
      expect(between({ source: 'A', ...next }, { source: 'B', ...before })).toBe('a.2');
    });
  });

  it('best hears the less interested side first, hosts before those who were fought', () => {
    const order = ['independent', 'western', 'cuban', 'host', 'opponent', 'nobody'];
    order.slice(1).forEach((side, index) => {
      const before = order[index] ?? '';
      expect(between({ ...exact, side }, { ...exact, side: before }), before).toBe('a.2');
    });
  });

  it('paints a range without a best by its lower end', () => {
    expect(numberOf(claimOf({ low: 200, high: 400, qualifier: 'range' }))).toBe(200);
    expect(numberOf(claimOf({ high: 60, qualifier: 'at-most' }))).toBe(60);
  });
});
