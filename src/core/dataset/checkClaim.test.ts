import { describe, expect, it } from 'vitest';
import { checkClaim, checkPreferred } from './checkClaim.ts';
import type { Intervention } from './dataset.ts';
import type { Context } from './reference.ts';
import { claimOf } from './testing/claimArbitrary.ts';
import { interventionOf } from './testing/interventionOf.ts';
import type { Qualifier } from './vocabulary.ts';

const context: Context = {
  known: { countries: new Map([['AGO', [12, -18, 24, -5]]]) },
  ids: new Set(),
  interventions: new Set(),
  claims: new Set(),
  asOf: '2026-11-21',
};
const WAR = interventionOf();
const codesOf = (fields: Parameters<typeof claimOf>[0], war: Partial<Intervention> = {}) =>
  checkClaim(
    { path: 'claims[0]', item: claimOf({ best: 9, qualifier: 'about', ...fields }) },
    { ...WAR, ...war },
    { ...context, ids: new Set() },
  ).map(({ code }) => code);
const between = (from: number, to: number) => codesOf({ from: String(from), to: String(to) });

describe('checkClaim()', () => {
  it('lets a claim miss its intervention by three years, and no more', () => {
    expect(between(1972, 1972)).toEqual([]);
    expect(between(1971, 1971)).toEqual(['outside-span']);
    expect(between(1994, 1994)).toEqual([]);
    expect(between(1995, 1995)).toEqual(['outside-span']);
  });

  it('lets a total reach beyond it by twenty-five years, and no more', () => {
    expect(between(1950, 1975)).toEqual([]);
    expect(between(1949, 1975)).toEqual(['outside-span']);
    expect(between(1991, 2016)).toEqual([]);
    expect(between(1991, 2017)).toEqual(['outside-span']);
  });

  it('says nothing of the years where the intervention itself is reversed', () => {
    expect(codesOf({ from: '1950', to: '1950' }, { from: '1991', to: '1975' })).toEqual([]);
  });

  it('refuses what lies after the last day, in an intervention that goes on too', () => {
    expect(codesOf({ from: '2026-12', to: '2026-12' }, { to: null })).toEqual(['after-last-day']);
    expect(codesOf({ from: '2026-11-21', to: '2026' }, { to: null })).toEqual([]);
  });

  it('refuses the country of another intervention', () => {
    expect(codesOf({ country: 'ZZZ' })).toEqual([]);
    expect(codesOf({ country: 'AGO' }, { countries: ['NAM'] })).toEqual(['country-elsewhere']);
    const polities = { NAM: 'AGO' };
    expect(codesOf({ country: 'AGO' }, { countries: ['NAM'], polities })).toEqual([]);
  });
});

describe('the numbers of a claim', () => {
  type Numbers = Pick<Parameters<typeof claimOf>[0], 'low' | 'best' | 'high'>;
  const wrong = (qualifier: Qualifier, numbers: Numbers) =>
    codesOf({ best: undefined, ...numbers, qualifier });
  const ALL: Readonly<Record<string, Numbers>> = {
    'no number': {},
    'a low': { low: 9 },
    'a best': { best: 9 },
    'a high': { high: 9 },
    'low and best': { low: 9, best: 9 },
    'best and high': { best: 9, high: 9 },
    'low and high': { low: 5, high: 9 },
    'three that differ': { low: 5, best: 7, high: 9 },
    'a low apart': { low: 5, best: 9, high: 9 },
    'a high apart': { low: 5, best: 5, high: 9 },
    'three of one size': { low: 9, best: 9, high: 9 },
  };

  it.each<[Qualifier, readonly string[]]>([
    ['exact', ['three of one size']],
    ['about', ['a best']],
    ['more-than', ['a low']],
    ['at-most', ['a high']],
    [
      'range',
      ['low and high', 'three that differ', 'a low apart', 'a high apart', 'three of one size'],
    ],
    ['hundreds', Object.keys(ALL).filter((name) => ALL[name]?.low !== undefined)],
  ])('fit “%s” as they are given', (qualifier, fitting) => {
    const sound = Object.keys(ALL).filter((name) => wrong(qualifier, ALL[name] ?? {}).length === 0);
    expect(sound).toEqual(fitting);
  });

  it('are there', () => {
    expect(wrong('about', {})).toEqual(['no-figure']);
    expect(wrong('range', { low: 5 })).toEqual(['qualifier-mismatch']);
  });

  it('rise from low to high, and may be equal', () => {
    expect(wrong('range', { low: 9, high: 5 })).toEqual(['low-above-high']);
    expect(wrong('range', { low: 9, high: 9 })).toEqual([]);
    expect(wrong('range', { low: 5, best: 4, high: 9 })).toEqual(['best-outside-range']);
    expect(wrong('range', { low: 5, best: 10, high: 9 })).toEqual(['best-outside-range']);
    expect(wrong('range', { low: 5, best: 5, high: 9 })).toEqual([]);
    expect(wrong('range', { low: 5, best: 9, high: 9 })).toEqual([]);
  });

  it('are told as they stand', () => {
    const item = claimOf({ low: 9, high: 5, qualifier: 'range' });
    const [issue] = checkClaim({ path: 'claims[0]', item }, WAR, { ...context, ids: new Set() });
    expect(issue).toMatchObject({ path: 'claims[0].low', value: '9 > 5' });
  });
});

describe('the years of a claim', () => {
  it('are told once, and as they stand', () => {
    const item = claimOf({ best: 9, qualifier: 'about', from: '1901', to: '1902' });
    const [issue, ...others] = checkClaim({ path: 'claims[0]', item }, WAR, {
      ...context,
      ids: new Set(),
    });
    expect(issue).toMatchObject({ path: 'claims[0].from', value: '1901 – 1902' });
    expect(others).toEqual([]);
    expect(codesOf({ from: '2999', to: '2998' })).toHaveLength(1);
  });
});

describe('checkPreferred()', () => {
  const rivals = (...fields: readonly Parameters<typeof claimOf>[0][]) =>
    checkPreferred(
      fields.map((one, index) => {
        const item = claimOf({ id: `war.${index}`, preferred: true, ...one });
        return { path: `claims[${index}]`, item };
      }),
    ).map(({ value }) => value);

  it('names two preferred claims on the same country, measure and time', () => {
    expect(rivals({}, {})).toEqual(['war.0']);
    expect(rivals({}, { country: 'NAM' })).toEqual([]);
    expect(rivals({}, { measure: 'doctors' })).toEqual([]);
    expect(rivals({}, { from: '1976', to: '1976' })).toEqual([]);
  });

  it('lets a peak that is not dated stand beside what is', () => {
    const years = { from: '1975', to: '1980' };
    expect(rivals(years, { ...years, timing: 'sometime' })).toEqual([]);
    expect(rivals(years, years)).toEqual(['war.0']);
  });

  it('lets a year stand beside a whole war', () => {
    expect(rivals({ from: '1975', to: '1980' }, {})).toEqual([]);
  });
});
