import { describe, expect, it } from 'vitest';
import { estimate, layer } from '../atlas/testing/cuba.ts';
import type { Claim } from '../dataset/dataset.ts';
import { isQuantityLayer } from './layer.ts';
import { figureOf } from './layerFigure.ts';
import { exact, place, presence } from './testing/presence.ts';

function figureAt(
  id: string,
  year: number,
  claims: readonly Partial<Claim>[],
  fields: Parameters<typeof presence>[2] = {},
) {
  const quantity = layer(id);
  if (!isQuantityLayer(quantity)) throw new Error(`${id} is no quantity`);
  const polityYear = place(presence('war', claims, fields));
  return figureOf({ polityYear, layer: quantity, year, estimate: estimate('best') });
}

function on(date: string, measure: string, value: number, fields: Partial<Claim> = {}) {
  return { ...exact(value), measure, from: date, to: date, ...fields };
}

describe('figureOf()', () => {
  it('puts what is stated of the year before a broader count of another year', () => {
    // Venezuela 2020: 22,000 doctors of the year before 21,700 health staff of 2018.
    const claims = [
      on('1978', 'medical_staff', 21_700),
      on('1980', 'doctors', 22_000),
      on('1982', 'medical_staff', 20_000),
    ];
    expect(figureAt('civilians', 1980, claims)).toMatchObject({
      value: 22_000,
      measure: 'doctors',
      basis: 'stated',
    });
  });

  it('puts a part that is counted later and larger before the whole of earlier in the year', () => {
    // Haiti 2010: 403 before the earthquake, 1,334 in December.
    const earlier = on('1980-01-12', 'civ_staff', 403);
    expect(
      figureAt('civilians', 1980, [earlier, on('1980-12', 'medical_staff', 1334)]),
    ).toMatchObject({ value: 1334, measure: 'medical_staff' });
    expect(
      figureAt('civilians', 1980, [earlier, on('1980-12', 'medical_staff', 300)]),
    ).toMatchObject({ value: 403, measure: 'civ_staff' });
  });

  it('paints soldiers and civilians together where nothing narrower is stated, on both layers', () => {
    // Grenada 1983: all sides agree on 784.
    const all = on('1983-10', 'personnel_total', 784);
    for (const id of ['troops', 'civilians']) {
      expect(figureAt(id, 1983, [all])).toMatchObject({ value: 784, isTogether: true });
    }
    expect(figureAt('troops', 1983, [all, on('1983', 'troops', 43)])).toMatchObject({
      value: 43,
      isTogether: false,
    });
  });

  it('paints them together on no layer where one of the two is counted by itself', () => {
    // Nicaragua 1983: 8,000 in all, 1,500 of them soldiers.
    const claims = [on('1983', 'personnel_total', 8000), on('1983', 'troops', 1500)];
    expect(figureAt('troops', 1983, claims)).toMatchObject({ value: 1500, isTogether: false });
    expect(figureAt('civilians', 1983, claims)).toBeUndefined();
    const weak = [claims[0] ?? {}, { ...claims[1], weak: true }];
    expect(figureAt('civilians', 1983, weak)).toMatchObject({ value: 8000, isTogether: true });
  });

  it('counts the men of an expedition as troops, and their dead as dead', () => {
    expect(figureAt('troops', 1975, [on('1975', 'expedition_size_cubans', 82)])).toMatchObject({
      value: 82,
      measure: 'expedition_size_cubans',
      isTogether: false,
    });
    expect(figureAt('troops', 1975, [on('1975', 'expedition_size', 96)])).toMatchObject({
      value: 96,
      isTogether: true,
    });
    expect(figureAt('killed', 1975, [on('1975', 'expedition_killed', 3)])).toMatchObject({
      value: 3,
      isTogether: true,
    });
  });

  it('paints a partial toll by its own measure', () => {
    expect(
      figureAt('opponents-killed', 1976, [on('1976', 'opponents_killed_southafrican', 128)]),
    ).toMatchObject({ value: 128, measure: 'opponents_killed_southafrican' });
  });

  it('is weak where nothing else speaks, and never beside a better claim or a sound count carried', () => {
    const rumour = on('1978', 'troops', 46_000, { weak: true });
    expect(figureAt('troops', 1978, [rumour])).toMatchObject({ value: 46_000, isWeak: true });
    const around = [on('1977', 'troops', 200), on('1979', 'troops', 250)];
    expect(figureAt('troops', 1978, [rumour, ...around])).toMatchObject({
      value: 200,
      basis: 'carried',
    });
    expect(figureAt('troops', 1978, [rumour, on('1978', 'personnel_total', 500)])).toMatchObject({
      value: 500,
      isWeak: false,
    });
  });

  it('carries soldiers three years and civilians five', () => {
    const ends = (measure: string) => [on('1976', measure, 100), on('1986', measure, 120)];
    const carriedTo = (id: string, measure: string) =>
      [1977, 1978, 1979, 1980, 1981, 1982, 1983, 1984, 1985].filter(
        (year) => figureAt(id, year, ends(measure))?.basis === 'carried',
      );
    expect(carriedTo('troops', 'troops')).toEqual([1977, 1978, 1979]);
    expect(carriedTo('civilians', 'doctors')).toEqual([1977, 1978, 1979, 1980, 1981]);
  });

  it('carries nothing past a broader count, nor past a part that exceeds it', () => {
    // Congo 1977: 50 specialists of 1975, then 400 to 500 in all.
    const troops = [on('1975', 'troops', 50), on('1979', 'troops', 60)];
    expect(figureAt('troops', 1976, troops)).toMatchObject({ value: 50 });
    expect(
      figureAt('troops', 1978, [...troops, on('1977', 'personnel_total', 450)]),
    ).toBeUndefined();
    const staff = [on('1975', 'medical_staff', 50), on('1979', 'medical_staff', 60)];
    expect(figureAt('civilians', 1978, [...staff, on('1977', 'doctors', 80)])).toBeUndefined();
    expect(figureAt('civilians', 1978, [...staff, on('1977', 'doctors', 30)])).toMatchObject({
      value: 50,
    });
  });

  it('carries the newest count', () => {
    const claims = [
      on('1975', 'medical_staff', 50),
      on('1977', 'doctors', 30),
      on('1979', 'medical_staff', 60),
      on('1979', 'doctors', 40),
    ];
    expect(figureAt('civilians', 1978, claims)).toMatchObject({ value: 30, carriedFrom: 1977 });
  });

  it('shows the toll of a whole war only while the war lasts, a dated one whenever it was', () => {
    const whole = { ...exact(2_000), measure: 'cuban_killed', from: '1975', to: '1991' };
    const quantity = layer('killed');
    if (!isQuantityLayer(quantity)) throw new Error('killed is no quantity');
    const at = (year: number, claim: Partial<Claim>, isActive: boolean) => {
      const war = presence('war', [claim]);
      const polityYear = { active: isActive ? [war] : [], all: [war], attested: [] };
      return figureOf({ polityYear, layer: quantity, year, estimate: estimate('best') })?.value;
    };
    expect(at(1980, whole, true)).toBe(2_000);
    expect(at(1980, whole, false)).toBeUndefined();
    expect(at(1976, on('1976', 'cuban_killed', 7), false)).toBe(7);
  });

  it('keeps the whole before a part that is no larger, or not later', () => {
    const whole = on('1980-06', 'medical_staff', 100);
    const value = (...parts: readonly Partial<Claim>[]) =>
      figureAt('civilians', 1980, [whole, ...parts])?.value;
    expect(value(on('1980-12', 'doctors', 120))).toBe(120);
    expect(value(on('1980-12', 'doctors', 100))).toBe(100);
    expect(figureAt('civilians', 1980, [whole, on('1980-12', 'doctors', 100)])?.measure).toBe(
      'medical_staff',
    );
    expect(value(on('1980-06', 'doctors', 120))).toBe(100);
    expect(value(on('1980-02', 'doctors', 120))).toBe(100);
  });

  it('takes a count that goes on beyond the year for one of its last day', () => {
    const whole = on('1980-12', 'medical_staff', 100);
    const part = { ...on('1980', 'doctors', 120), to: '1983' };
    expect(figureAt('civilians', 1980, [whole, part])?.value).toBe(100);
    expect(figureAt('civilians', 1980, [on('1980-11', 'medical_staff', 100), part])?.value).toBe(
      120,
    );
  });

  it('carries past what is weak, undated, earlier, or later than the year', () => {
    const troops = [on('1975', 'troops', 50), on('1979', 'troops', 60)];
    const at = (...others: readonly Partial<Claim>[]) =>
      figureAt('troops', 1977, [...troops, ...others])?.value;
    const total = (date: string, fields: Partial<Claim> = {}) =>
      on(date, 'personnel_total', 450, fields);
    expect(at(total('1976'))).toBeUndefined();
    expect(at(total('1976', { weak: true }))).toBe(50);
    expect(at({ ...total('1976'), to: '1978', timing: 'sometime' })).toBe(50);
    expect(at(total('1975'))).toBe(50);
    expect(at(total('1974'))).toBe(50);
    expect(at(total('1978'))).toBe(50);
  });

  it('carries past a part as large as itself, and past one that another side counts', () => {
    const staff = [on('1975', 'medical_staff', 50), on('1979', 'medical_staff', 60)];
    const at = (part: Partial<Claim>) => figureAt('civilians', 1978, [...staff, part])?.value;
    expect(at(on('1977', 'doctors', 50))).toBe(50);
    expect(at(on('1977', 'doctors', 51))).toBeUndefined();
  });

  it('carries of two counts of one year the broader', () => {
    const ends = (measure: string, value: number) => [
      on('1975', measure, value),
      on('1979', measure, value),
    ];
    expect(
      figureAt('civilians', 1977, [...ends('medical_staff', 50), ...ends('doctors', 30)]),
    ).toMatchObject({ value: 50, measure: 'medical_staff' });
  });

  it('carries no toll', () => {
    const killed = [on('1975', 'cuban_killed', 5), on('1978', 'cuban_killed', 7)];
    expect(figureAt('killed', 1976, killed)).toBeUndefined();
  });

  it('tells a weak count as one of these people alone, or of others too', () => {
    const weak = { weak: true };
    expect(figureAt('troops', 1975, [on('1975', 'troops', 9, weak)])).toMatchObject({
      isWeak: true,
      isTogether: false,
    });
    expect(figureAt('troops', 1975, [on('1975', 'personnel_total', 9, weak)])).toMatchObject({
      isWeak: true,
      isTogether: true,
    });
    const together = [on('1975', 'personnel_total', 9), on('1978', 'personnel_total', 9)];
    expect(figureAt('troops', 1976, together)).toMatchObject({
      basis: 'carried',
      isTogether: true,
    });
    const own = [on('1975', 'troops', 9), on('1978', 'troops', 9)];
    expect(figureAt('troops', 1976, own)).toMatchObject({ basis: 'carried', isTogether: false });
  });

  it('counts each presence once, whichever of them speak of a measure', () => {
    const quantity = layer('troops');
    if (!isQuantityLayer(quantity)) throw new Error('troops is no quantity');
    const polityYear = place(
      presence('war', [exact(5)]),
      presence('mission', [{ ...exact(30), measure: 'doctors' }]),
      presence('raid', [exact(7)]),
    );
    const figure = figureOf({
      polityYear,
      layer: quantity,
      year: 1975,
      estimate: estimate('best'),
    });
    expect(figure?.value).toBe(12);
  });
});
