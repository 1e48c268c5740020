import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DESCRIPTION, estimate } from '../atlas/testing/cuba.ts';
import type { Claim } from './dataset.ts';
import { heardBy } from './estimate.ts';
import {
  type Carrying,
  carriedFigure,
  type Figure,
  isDated,
  isSolid,
  sourceCount,
  statedFigure,
  sumSolid,
  tollFigure,
} from './figure.ts';
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

/** An intervention that went on throughout. */
const ALWAYS: Carrying = { reach: 99, lasts: () => true };

describe('statedFigure()', () => {
  it('is a number that one claim wrote, between the lowest and the highest', () => {
    fc.assert(
      fc.property(anyClaims, anyYear, anyEstimate, (claims, year, estimate) => {
        const figure = statedFigure(claims, year, estimate);
        if (!figure) return;
        expect(figure.painted).toHaveLength(1);
        expectOwnNumbers(figure, claims);
      }),
    );
  });

  it('speaks in exactly the years of which a claim that is heard speaks', () => {
    fc.assert(
      fc.property(anyClaims, anyYear, anyEstimate, (claims, year, estimate) => {
        const heard = heardBy(estimate, claims).filter(isDated);
        const isStated = heard.some((claim) => coversYear(claim, year));
        expect(statedFigure(claims, year, estimate) !== undefined).toBe(isStated);
      }),
    );
  });

  it('does not spread a peak that nobody dates', () => {
    const peak = exact(900, { from: '1975', to: '1980', timing: 'sometime' });
    const dated = exact(100, { from: '1976', to: '1976' });
    expect(statedFigure([peak], 1977, estimate('best'))).toBeUndefined();
    expect(statedFigure([peak, dated], 1976, estimate('high'))?.value).toBe(100);
  });

  it('is weak where all that is heard is weak, and only there', () => {
    const weak = exact(46_000, { weak: true });
    const solid = exact(200, {});
    const year = yearOf(solid.from);
    for (const id of ['best', 'low', 'high']) {
      expect(statedFigure([weak], year, estimate(id))).toMatchObject({
        value: 46_000,
        isWeak: true,
      });
      expect(statedFigure([weak, solid], year, estimate(id))).toMatchObject({
        value: 200,
        isWeak: false,
      });
    }
  });

  it('reaches from the lowest to the highest claim that is not weak', () => {
    const claims = [94, 2000, 25_000].map((value) => exact(value, { weak: value === 94 }));
    const figure = statedFigure(claims, yearOf(claimOf({}).from), estimate('best'));
    expect(figure).toMatchObject({ low: 2000, high: 25_000 });
    expect(figure?.rivals).toHaveLength(3);
  });
});

describe('carriedFigure()', () => {
  const claims = [
    exact(100, { from: '1976', to: '1976' }),
    exact(300, { from: '1980', to: '1980' }),
  ];
  const carried = (
    year: number,
    own: readonly Claim[] = claims,
    carrying: Partial<Carrying> = {},
    id = 'best',
  ) => carriedFigure(own, year, estimate(id), { ...ALWAYS, ...carrying });

  it('is what was stated in the nearest earlier year, between two claims only', () => {
    fc.assert(
      fc.property(anyClaims, anyYear, anyEstimate, (claims, year, estimate) => {
        const figure = carriedFigure(claims, year, estimate, ALWAYS);
        if (!figure) return;
        const heard = heardBy(estimate, claims).filter((claim) => isDated(claim) && isSolid(claim));
        const before = heard.map(({ to }) => yearOf(to)).filter((last) => last < year);
        expect(figure.carriedFrom).toBe(Math.max(...before));
        expect(heard.some(({ from }) => yearOf(from) > year)).toBe(true);
        expect(figure.painted.every((one) => coversYear(one, Math.max(...before)))).toBe(true);
      }),
    );
  });

  it('is carried as it was, never interpolated, and says from which year', () => {
    for (const year of [1977, 1978, 1979]) {
      expect(carried(year)).toMatchObject({ value: 100, basis: 'carried', carriedFrom: 1976 });
    }
  });

  it('is carried no farther than the layer’s reach', () => {
    const reach = 2;
    expect([1977, 1978, 1979].map((year) => carried(year, claims, { reach })?.value)).toEqual([
      100,
      100,
      undefined,
    ]);
  });

  it('is unknown before the first claim and after the last', () => {
    expect(carried(1975)).toBeUndefined();
    expect(carried(1981)).toBeUndefined();
  });

  it('is confirmed only by a claim of the same unbroken time', () => {
    const lasts = (_: number, to: number) => to < 1979;
    expect(carried(1977, claims, { lasts })).toBeUndefined();
    const sooner = [...claims, exact(120, { from: '1978', to: '1978' })];
    expect(carried(1977, sooner, { lasts })?.value).toBe(100);
  });

  it('neither carries a weak claim nor is confirmed by one', () => {
    const [first, second] = claims.map((claim) => ({ ...claim, weak: true }));
    expect(carried(1977, [...claims.slice(1), ...(first ? [first] : [])])).toBeUndefined();
    expect(carried(1977, [...claims.slice(0, 1), ...(second ? [second] : [])])).toBeUndefined();
  });

  it('does not carry a withdrawal', () => {
    const withdrawn = [exact(0, { from: '1976', to: '1976' }), ...claims.slice(1)];
    expect(carried(1977, withdrawn)).toBeUndefined();
  });

  it('carries only from the side that is heard', () => {
    const cuban = exact(50, { side: 'cuban', from: '1977', to: '1977' });
    const all = [...claims, cuban];
    expect(carried(1978, all)).toMatchObject({ carriedFrom: 1977 });
    expect(carried(1978, all, {}, 'independent')).toMatchObject({ carriedFrom: 1976, value: 100 });
    expect(carried(1978, all, {}, 'cuban')).toBeUndefined();
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
        const weighed = heard.some(isSolid) ? heard.filter(isSolid) : heard;
        expect(figure?.basis === 'whole-intervention').toBe(weighed.some(isMultiYear));
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

  it('lies between the same extremes in every year of a war', () => {
    const claims = [
      war,
      exact(10_000, { from: '1975', to: '1987' }),
      exact(6200, { from: '1975', to: '1984' }),
      exact(90_000, { from: '1975', to: '1991', weak: true }),
    ];
    for (const year of [1975, 1985, 1989]) {
      expect(tollFigure(claims, year, estimate('best'))).toMatchObject({ low: 2016, high: 10_000 });
    }
  });

  it('gives way, where it is weak, to dated tolls that are not', () => {
    const weak = exact(90_000, { from: '1975', to: '1991', weak: true });
    const month = exact(40, { from: '1983-08', to: '1983-08' });
    expect(tollFigure([weak, month], 1983, estimate('best'))).toMatchObject({
      value: 40,
      isWeak: false,
    });
    expect(tollFigure([weak, month], 1984, estimate('best'))).toMatchObject({ isWeak: true });
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
        const totals = claims.filter(
          (claim) => isMultiYear(claim) && isSolid(claim) && coversYear(claim, year),
        );
        const most = Math.max(...totals.map(({ low, best, high }) => high ?? best ?? low ?? 0));
        const isDated = figure?.span === undefined;
        if (figure && isDated && totals.length > 0 && figure.value > most) {
          expect(figure.beyond).toBe(most);
        }
      }),
    );
  });
});

describe('tollFigure() of several wars', () => {
  const whole = (id: string, from: string, to: string, value: number, more: object = {}) =>
    exact(value, { id, from, to, ...more });

  it('weighs the tolls of one war only, whichever of them covers the year', () => {
    const first = whole('war.1', '1975', '1979', 100);
    const second = whole('war.2', '1985', '1989', 900);
    const early = whole('war.3', '1974', '1976', 150);
    const at = (year: number) => tollFigure([first, second, early], year, estimate('best'));
    expect(at(1978)).toMatchObject({
      value: 100,
      low: 100,
      high: 150,
      basis: 'whole-intervention',
    });
    expect(at(1987)).toMatchObject({ value: 900, low: 900, high: 900 });
    expect(at(1982)).toBeUndefined();
  });

  it('is beyond the highest solid toll of the war itself only', () => {
    const weak = { weak: true };
    const rumour = whole('war.1', '1975', '1979', 5_000, weak);
    const dated = (id: string, value: number) => exact(value, { id, from: '1976', to: '1976' });
    expect(tollFigure([rumour, dated('war.2', 9)], 1976, estimate('best'))).toMatchObject({
      value: 9,
    });
    expect(
      tollFigure([rumour, dated('war.2', 9_000)], 1976, estimate('best'))?.beyond,
    ).toBeUndefined();
  });
});

describe('sumSolid()', () => {
  it('adds values, extremes and claims, and keeps the weakest basis', () => {
    const stated = statedFigure([exact(5, {})], 1975, estimate('best'));
    const whole = tollFigure([exact(7, { from: '1975', to: '1976' })], 1975, estimate('best'));
    const sum = sumSolid([stated, whole].filter((one) => one !== undefined));
    expect(sum).toMatchObject({ value: 12, low: 12, high: 12, basis: 'whole-intervention' });
    expect(sum?.painted).toHaveLength(2);
    expect(sumSolid([])).toBeUndefined();
  });
});

describe('a sum', () => {
  const figure = (fields: Partial<Figure>): Figure => {
    const claim = exact(fields.value ?? 0, {});
    const value = fields.value ?? 0;
    return {
      ...{ value, low: value, high: value, basis: 'stated', isWeak: false, measure: 'troops' },
      ...{ painted: [claim], rivals: [claim] },
      ...fields,
    };
  };

  it('keeps the weakest basis: of a whole war, else carried, else stated', () => {
    const stated = figure({ value: 100 });
    const carried = figure({ value: 20, basis: 'carried', carriedFrom: 1976 });
    const whole = figure({ value: 3, basis: 'whole-intervention' });
    expect(sumSolid([stated, carried])).toMatchObject({ value: 120, basis: 'carried' });
    expect(sumSolid([stated, carried, whole])).toMatchObject({
      value: 123,
      basis: 'whole-intervention',
    });
    expect(sumSolid([stated, stated])).toMatchObject({ value: 200, basis: 'stated' });
  });

  it('adds the extremes, the painted claims and their rivals', () => {
    const sum = sumSolid([
      figure({ value: 5, low: 1, high: 9 }),
      figure({ value: 50, low: 40, high: 60 }),
    ]);
    expect(sum).toMatchObject({ low: 41, high: 69 });
    expect(sum?.painted).toHaveLength(2);
    expect(sum?.rivals).toHaveLength(2);
  });

  it('leaves out weak ones beside solid ones, and of nothing is nothing', () => {
    const weak = figure({ value: 7, isWeak: true });
    expect(sumSolid([figure({ value: 5 }), weak])?.value).toBe(5);
    expect(sumSolid([weak, weak])?.value).toBe(14);
    expect(sumSolid([])).toBeUndefined();
  });

  it('is beyond the toll of the whole war only where it is more', () => {
    const dead = (value: number, from: string, to: string, weak = false) =>
      exact(value, { measure: 'cuban_killed', from, to, weak });
    const year = [dead(6, '1976-01', '1976-01'), dead(4, '1976-03', '1976-03')];
    const heard = estimate('cuban');
    const own = year.map((claim) => ({ ...claim, side: 'cuban' }));
    const total = (value: number) => [...own, dead(value, '1975', '1980')];
    expect(tollFigure(total(10), 1976, heard)).toMatchObject({ value: 10 });
    expect(tollFigure(total(10), 1976, heard)).not.toHaveProperty('beyond');
    expect(tollFigure(total(9), 1976, heard)).toMatchObject({ value: 10, beyond: 9 });
  });
});

describe('sourceCount()', () => {
  it('counts a source once', () => {
    const claims = ['S1', 'S2', 'S1'].map((source, at) => exact(at + 1, { id: `c.${at}`, source }));
    const figure = statedFigure(claims, 1975, estimate('best'));
    expect(figure && sourceCount(figure)).toBe(2);
  });
});
