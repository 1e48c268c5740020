import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DESCRIPTION, estimate } from '../atlas/testing/cuba.ts';
import type { Claim } from './dataset.ts';
import { heardBy } from './estimate.ts';
import { type Figure, stockFigure, sumFigures, tollFigure } from './figure.ts';
import { coversYear, isMultiYear, overlaps, yearOf } from './span.ts';
import { anyClaims, claimOf } from './testing/claimArbitrary.ts';

const anyEstimate = fc.constantFrom(...DESCRIPTION.estimates);
const anyYear = fc.integer({ min: 1970, max: 1995 });

function exact(value: number, fields: Partial<Claim>): Claim {
  return claimOf({ low: value, best: value, high: value, ...fields });
}

/** Whether a sum can be made of one number of each painted claim. */
function isSumOfOwn(value: number, painted: readonly Claim[]): boolean {
  const [first, ...rest] = painted;
  if (!first) return value === 0;
  return [first.low, first.best, first.high].some(
    (own) => own !== undefined && isSumOfOwn(value - own, rest),
  );
}

function expectOwnNumbers(figure: Figure, claims: readonly Claim[]): void {
  expect(isSumOfOwn(figure.value, figure.painted)).toBe(true);
  for (const claim of figure.painted) expect(claims).toContain(claim);
  expect(figure.low).toBeLessThanOrEqual(figure.value);
  expect(figure.value).toBeLessThanOrEqual(figure.high);
}

describe('stockFigure()', () => {
  it('is a number that one claim wrote, between the lowest and the highest', () => {
    fc.assert(
      fc.property(anyClaims, anyYear, anyEstimate, (claims, year, estimate) => {
        const figure = stockFigure(claims, year, estimate);
        if (!figure) return;
        expect(figure.painted).toHaveLength(1);
        expectOwnNumbers(figure, claims);
      }),
    );
  });

  it('is stated in a year with a claim, carried between two, unknown elsewhere', () => {
    fc.assert(
      fc.property(anyClaims, anyYear, anyEstimate, (claims, year, estimate) => {
        const heard = heardBy(estimate, claims).filter(({ timing }) => timing !== 'sometime');
        const figure = stockFigure(claims, year, estimate);
        const isStated = heard.some((claim) => coversYear(claim, year));
        expect(figure?.basis === 'stated').toBe(isStated);
        const before = heard.filter(({ to }) => yearOf(to) < year);
        const after = heard.filter(({ from }) => yearOf(from) > year);
        if (figure?.basis === 'carried') {
          expect(after.length).toBeGreaterThan(0);
          expect(figure.carriedFrom).toBe(Math.max(...before.map(({ to }) => yearOf(to))));
          expect(figure.painted.every((one) => coversYear(one, figure.carriedFrom ?? 0))).toBe(
            true,
          );
        } else if (!isStated) {
          expect(figure).toBeUndefined();
        }
      }),
    );
  });

  const claims = [
    exact(100, { from: '1976', to: '1976' }),
    exact(300, { from: '1980', to: '1980' }),
  ];

  it('is carried as it was, never interpolated, and says from which year', () => {
    expect(
      [1977, 1978, 1979].map((year) => stockFigure(claims, year, estimate('best'))),
    ).toMatchObject([
      { value: 100, basis: 'carried', carriedFrom: 1976 },
      { value: 100, basis: 'carried', carriedFrom: 1976 },
      { value: 100, basis: 'carried', carriedFrom: 1976 },
    ]);
  });

  it('is unknown before the first claim and after the last', () => {
    expect(stockFigure(claims, 1975, estimate('best'))).toBeUndefined();
    expect(stockFigure(claims, 1981, estimate('best'))).toBeUndefined();
  });

  it('does not carry a withdrawal', () => {
    const withdrawn = [exact(0, { from: '1976', to: '1976' }), ...claims.slice(1)];
    expect(stockFigure(withdrawn, 1976, estimate('best'))).toMatchObject({
      value: 0,
      basis: 'stated',
    });
    expect(stockFigure(withdrawn, 1977, estimate('best'))).toBeUndefined();
  });

  it('does not spread a peak that nobody dates', () => {
    const peak = exact(900, { from: '1975', to: '1980', timing: 'sometime' });
    expect(stockFigure([peak], 1977, estimate('best'))).toBeUndefined();
    expect(stockFigure([peak, ...claims], 1976, estimate('high'))?.value).toBe(100);
  });

  it('carries only from the side that is heard', () => {
    const cuban = exact(50, { side: 'cuban', from: '1977', to: '1977' });
    expect(stockFigure([...claims, cuban], 1978, estimate('best'))).toMatchObject({
      carriedFrom: 1977,
    });
    expect(stockFigure([...claims, cuban], 1978, estimate('independent'))).toMatchObject({
      carriedFrom: 1976,
      value: 100,
    });
    expect(stockFigure([...claims, cuban], 1978, estimate('cuban'))).toBeUndefined();
  });
});

describe('tollFigure()', () => {
  it('is a sum of one number of each painted claim, none of which overlaps another', () => {
    fc.assert(
      fc.property(anyClaims, anyYear, anyEstimate, (claims, year, estimate) => {
        const figure = tollFigure(claims, year, estimate);
        if (!figure) return;
        expectOwnNumbers(figure, claims);
        figure.painted.forEach((one, index) => {
          for (const other of figure.painted.slice(index + 1)) {
            expect(overlaps(one, other)).toBe(false);
          }
        });
      }),
    );
  });

  it('is the toll of the whole wherever one is heard, and belongs to its span', () => {
    fc.assert(
      fc.property(anyClaims, anyYear, anyEstimate, (claims, year, estimate) => {
        const figure = tollFigure(claims, year, estimate);
        const heard = heardBy(estimate, claims).filter((claim) => coversYear(claim, year));
        expect(figure?.basis === 'whole-intervention').toBe(heard.some(isMultiYear));
        if (figure?.basis !== 'whole-intervention') return;
        expect(figure.painted).toHaveLength(1);
        expect(figure.span).toEqual({ from: figure.painted[0]?.from, to: figure.painted[0]?.to });
      }),
    );
  });

  const war = exact(2016, { from: '1975', to: '1989' });

  it('is shown whole in each of its years, never divided', () => {
    const years = [1975, 1980, 1989].map(
      (year) => tollFigure([war], year, estimate('best'))?.value,
    );
    expect(years).toEqual([2016, 2016, 2016]);
    expect(tollFigure([war], 1974, estimate('best'))).toBeUndefined();
    expect(tollFigure([war], 1990, estimate('best'))).toBeUndefined();
  });

  it('does not add a dated toll to the toll of the whole war', () => {
    const month = exact(40, { from: '1983-08', to: '1983-08' });
    expect(tollFigure([war, month], 1983, estimate('best'))).toMatchObject({ value: 2016 });
  });

  it('adds dated tolls that do not overlap, and takes one where they do', () => {
    const may = exact(10, { id: 'a', from: '1978-05', to: '1978-05' });
    const june = exact(20, { id: 'b', from: '1978-06', to: '1978-06' });
    const other = exact(15, { id: 'c', from: '1978-05-04', to: '1978-05-04' });
    expect(tollFigure([may, june], 1978, estimate('best'))?.value).toBe(30);
    expect(tollFigure([may, june, other], 1978, estimate('high'))).toMatchObject({
      value: 35,
      low: 30,
    });
    const year = exact(25, { id: 'd', from: '1978', to: '1978', preferred: true });
    expect(tollFigure([may, june, year], 1978, estimate('best'))?.value).toBe(25);
  });

  it('says so where dated tolls add up beyond the war’s own total', () => {
    const total = exact(25, { from: '1975', to: '1989', side: 'western' });
    const may = exact(10, { from: '1978-05', to: '1978-05', side: 'cuban' });
    const june = exact(20, { from: '1978-06', to: '1978-06', side: 'cuban' });
    expect(tollFigure([total, may, june], 1978, estimate('cuban'))).toMatchObject({
      value: 30,
      beyond: 25,
    });
    expect(tollFigure([total, may], 1978, estimate('cuban'))?.beyond).toBeUndefined();
    expect(tollFigure([total, may, june], 1978, estimate('best'))).toMatchObject({ value: 25 });
    fc.assert(
      fc.property(anyClaims, anyYear, anyEstimate, (claims, year, estimate) => {
        const figure = tollFigure(claims, year, estimate);
        const totals = claims.filter((claim) => isMultiYear(claim) && coversYear(claim, year));
        const most = Math.max(...totals.map(({ low, best, high }) => high ?? best ?? low ?? 0));
        if (figure && totals.length > 0 && figure.value > most) expect(figure.beyond).toBe(most);
      }),
    );
  });
});

describe('sumFigures()', () => {
  it('adds values, extremes and claims, and keeps the weakest basis', () => {
    const stated = stockFigure([exact(5, {})], 1975, estimate('best'));
    const whole = tollFigure([exact(7, { from: '1975', to: '1976' })], 1975, estimate('best'));
    const sum = sumFigures([stated, whole].filter((one) => one !== undefined));
    expect(sum).toMatchObject({ value: 12, low: 12, high: 12, basis: 'whole-intervention' });
    expect(sum?.painted).toHaveLength(2);
    expect(sumFigures([])).toBeUndefined();
  });
});
