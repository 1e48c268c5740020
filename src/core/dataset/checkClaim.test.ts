import { describe, expect, it } from 'vitest';
import { checkClaim, checkPreferred } from './checkClaim.ts';
import type { Intervention } from './dataset.ts';
import type { Context } from './reference.ts';
import { claimOf } from './testing/claimArbitrary.ts';

const context: Context = {
  known: { countries: new Map([['AGO', [12, -18, 24, -5]]]) },
  ids: new Set(),
  interventions: new Set(),
  claims: new Set(),
  asOf: '2026-11-21',
};
const WAR: Intervention = {
  id: 'war',
  name: { en: 'War', es: 'Guerra' },
  actor: 'CUB',
  countries: ['AGO'],
  from: '1975',
  to: '1991',
  kinds: ['combat'],
  standing: 'documented',
  sources: ['S1'],
  claims: [],
};
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
