import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import written from '../../../data/moments.json';
import { SCOPE } from '../atlas/testing/cuba.ts';
import { THEMES } from '../choropleth/scheme.ts';
import { KINDS } from '../dataset/vocabulary.ts';
import { CENTRES, MAX_ZOOM, roundCamera } from '../geography/camera.ts';
import { PROJECTION_IDS } from '../geography/projection.ts';
import { ownFileOf } from '../kept/ownFile.ts';
import { parseMoments } from '../moment/parse.ts';
import { INTERVENTION_COLUMNS, YEAR_COLUMNS } from '../table/column.ts';
import { LANGUAGES } from '../text/text.ts';
import {
  askedIn,
  formatPermalink,
  isChoice,
  namesByKey,
  parsePermalink,
  shareable,
} from './permalink.ts';
import { FIELD_NAMES, FIELDS, initialState, type State, SYMBOL_IDS, TAB_IDS } from './state.ts';
import { enterMoment, showWorld } from './transition.ts';

const RUNS = { numRuns: 1_000 };
const { moments: MOMENTS } = parseMoments(written, SCOPE);

const year = fc.integer({ min: SCOPE.firstYear, max: SCOPE.lastYear });
const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/);
const states: fc.Arbitrary<State> = fc.record({
  year,
  layer: fc.constantFrom(...SCOPE.layers),
  estimate: fc.constantFrom(...SCOPE.estimates),
  country: fc.option(fc.stringMatching(/^[A-Z]{3,4}(?:-[A-Z]{1,3})?$/)),
  intervention: fc.option(id),
  compare: fc.option(year),
  symbols: fc.constantFrom(...SYMBOL_IDS),
  projection: fc.constantFrom(...PROJECTION_IDS),
  tab: fc.constantFrom(...TAB_IDS),
  sort: fc.option(
    fc
      .tuple(fc.constantFrom('', '-'), fc.constantFrom(...YEAR_COLUMNS, ...INTERVENTION_COLUMNS))
      .map(([direction, column]) => `${direction}${column}`),
  ),
  q: fc.option(fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme-ascii' })),
  moment: fc.option(id),
  camera: fc.option(
    fc
      .record({
        zoom: fc.double({ min: 0, max: MAX_ZOOM, noNaN: true }),
        lat: fc.double({ min: CENTRES.south, max: CENTRES.north, noNaN: true }),
        lng: fc.double({ min: CENTRES.west, max: CENTRES.east, noNaN: true }),
      })
      .map(roundCamera),
  ),
  language: fc.option(fc.constantFrom(...LANGUAGES)),
  theme: fc.option(fc.constantFrom(...THEMES)),
  embed: fc.boolean(),
  version: fc.option(fc.constantFrom('2026.12', '2027.1.3')),
  kind: fc.option(fc.constantFrom(...KINDS)),
  region: fc.option(id),
  blanks: fc.boolean(),
  beside: fc.option(fc.constantFrom('us-troops', 'cuba')),
  besideLayer: fc.option(id),
  besideEstimate: fc.option(id),
  only: fc.option(id),
  data: fc.option(
    fc
      .record({
        name: fc.string({ unit: 'binary', maxLength: 80 }),
        rows: fc.nat(1_000_000),
        hash: fc.stringMatching(/^[0-9a-f]{16}$/),
      })
      .map(ownFileOf),
  ),
});

describe('permalink', () => {
  it('law 1: parse(format(state)) is the state, for every state', () => {
    fc.assert(
      fc.property(states, (state) => {
        const parsed = parsePermalink(formatPermalink(state, SCOPE), SCOPE);
        expect(parsed.state).toEqual(state);
        expect(parsed.repairs).toEqual([]);
        expect(parsed.foreign).toEqual([]);
      }),
      RUNS,
    );
  });

  it.each(MOMENTS)('law 1 holds while the moment $id is open', (moment) => {
    fc.assert(
      fc.property(states, (state) => {
        const told = { ...state, moment: moment.id };
        const link = formatPermalink(told, SCOPE, { moments: MOMENTS });
        const parsed = parsePermalink(link, SCOPE, MOMENTS);
        expect(parsed).toEqual({ state: told, repairs: [], foreign: [] });
        expect(formatPermalink(parsed.state, SCOPE, { moments: MOMENTS })).toBe(link);
      }),
      { numRuns: 200 },
    );
  });

  it.each(MOMENTS)('law 1: “whole world” stays in a link to the moment $id', (moment) => {
    const world = showWorld(enterMoment(moment)(initialState(SCOPE)));
    const link = formatPermalink(world, SCOPE, { moments: MOMENTS });
    expect(parsePermalink(link, SCOPE, MOMENTS).state.camera).toBeNull();
  });

  it.each(MOMENTS)('a link may say no more than moment=$id', (moment) => {
    const entered = enterMoment(moment)(initialState(SCOPE));
    expect(parsePermalink(`moment=${moment.id}`, SCOPE, MOMENTS).state).toEqual(entered);
    const { state } = parsePermalink(
      `moment=${moment.id}&year=${SCOPE.initial.year}&lang=es`,
      SCOPE,
      MOMENTS,
    );
    expect(state).toEqual({ ...entered, year: SCOPE.initial.year, language: 'es' });
  });

  it('a link to a moment says all that differs from the page’s default, and so outlives the moment', () => {
    for (const moment of MOMENTS) {
      const entered = enterMoment(moment)(initialState(SCOPE));
      const link = formatPermalink(entered, SCOPE, { moments: MOMENTS });
      expect(parsePermalink(link, SCOPE).state).toEqual(entered);
    }
  });

  it('law 1: format(parse(text)) is stable, for every text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = formatPermalink(parsePermalink(text, SCOPE).state, SCOPE);
        expect(formatPermalink(parsePermalink(once, SCOPE).state, SCOPE)).toBe(once);
      }),
      RUNS,
    );
  });

  it('law 1: the initial state is the empty query', () => {
    expect(formatPermalink(initialState(SCOPE), SCOPE)).toBe('');
    expect(parsePermalink('', SCOPE).state).toEqual(initialState(SCOPE));
  });

  it('law 2: never throws, and gives a state whose every value is allowed, for every text', () => {
    const keys = fc.constantFrom(
      'year',
      'layer',
      'country',
      'map',
      'q',
      '__proto__',
      'sort',
      'lang',
    );
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('%E0%A4%A', '%', '__proto__=1', `q=${'a'.repeat(10_000)}`),
      fc.array(fc.tuple(keys, fc.string())).map((pairs) => pairs.map((p) => p.join('=')).join('&')),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const { state } = parsePermalink(text, SCOPE);
        expect(Object.keys(state)).toEqual(Object.keys(initialState(SCOPE)));
        expect(state.year).toBeGreaterThanOrEqual(SCOPE.firstYear);
        expect(state.year).toBeLessThanOrEqual(SCOPE.lastYear);
        expect(SCOPE.layers).toContain(state.layer);
        expect((state.q ?? '').length).toBeLessThanOrEqual(200);
        expect(Object.getPrototypeOf(state)).toBe(Object.prototype);
      }),
      RUNS,
    );
  });

  it('law 2: takes the last of duplicated keys', () => {
    expect(parsePermalink('year=1960&year=1985', SCOPE).state.year).toBe(1985);
  });

  it('law 3: names what it could not honour and what it used instead', () => {
    const { state, repairs } = parsePermalink('year=1890&layer=tropas&map=999/1/1', SCOPE);
    expect(state.year).toBe(1959);
    expect(repairs).toEqual([
      { key: 'year', code: 'year-before', asked: '1890', used: '1959' },
      { key: 'layer', code: 'unknown-value', asked: 'tropas', used: 'troops' },
      { key: 'map', code: 'bad-camera', asked: '999/1/1' },
    ]);
  });

  it('law 3: goes as near as the map goes, and says so', () => {
    const { state, repairs } = parsePermalink('map=8/10/10', SCOPE);
    expect(state.camera).toEqual({ zoom: MAX_ZOOM, lat: 10, lng: 10 });
    expect(repairs).toEqual([{ key: 'map', code: 'too-near', asked: '8/10/10', used: '7/10/10' }]);
  });

  it('law 3: names a column that neither table has', () => {
    const { state, repairs } = parsePermalink('tab=table&sort=nonsense', SCOPE);
    expect(state.sort).toBeNull();
    expect(repairs).toEqual([{ key: 'sort', code: 'unknown-value', asked: 'nonsense' }]);
    for (const column of [...YEAR_COLUMNS, ...INTERVENTION_COLUMNS]) {
      expect(parsePermalink(`sort=-${column}`, SCOPE).state.sort).toBe(`-${column}`);
    }
    expect(parsePermalink('sort=-', SCOPE).repairs).toHaveLength(1);
  });

  it('law 3: takes the moment’s value where it cannot honour the link’s own', () => {
    const [moment] = MOMENTS.filter(({ country }) => country !== undefined);
    const link = `moment=${moment?.id}&country=12&map=oops`;
    const { state, repairs } = parsePermalink(link, SCOPE, MOMENTS);
    expect(state).toMatchObject({ country: moment?.country, camera: moment?.camera });
    expect(repairs.map(({ key, used }) => [key, used])).toEqual([
      ['country', moment?.country],
      ['map', Object.values(moment?.camera ?? {}).join('/')],
    ]);
  });

  it('reads an empty text as “none”, where a field may have none', () => {
    const link = 'country=&intervention=&compare=&sort=&q=&moment=&map=&lang=&theme=&version=';
    expect(parsePermalink(link, SCOPE)).toEqual({
      state: initialState(SCOPE),
      repairs: [],
      foreign: [],
    });
    expect(parsePermalink('year=&layer=', SCOPE).repairs).toHaveLength(2);
  });

  it('law 3: is silent on a link that it honours whole', () => {
    expect(parsePermalink('year=1985&country=ago', SCOPE).repairs).toEqual([]);
  });

  it('law 4: keeps keys that are not ours apart', () => {
    const { state, foreign } = parsePermalink('utm_source=x&year=1985&fbclid=y', SCOPE);
    expect(foreign).toEqual([
      ['utm_source', 'x'],
      ['fbclid', 'y'],
    ]);
    expect(formatPermalink(state, SCOPE, { foreign })).toBe('year=1985&utm_source=x&fbclid=y');
    expect(formatPermalink(state, SCOPE)).toBe('year=1985');
  });

  it('law 5: takes no address, markup or code in any key but the filter text', () => {
    const hostile = ['https://evil.example', '<img onerror=x>', 'javascript:alert(1)', '../../etc'];
    for (const key of [
      'year',
      'layer',
      'country',
      'intervention',
      'moment',
      'sort',
      'map',
      'lang',
    ]) {
      for (const text of hostile) {
        const { state, repairs } = parsePermalink(`${key}=${encodeURIComponent(text)}`, SCOPE);
        expect(state).toEqual(initialState(SCOPE));
        expect(repairs).toHaveLength(1);
      }
    }
  });

  it('writes the keys in the order of the contract and leaves slashes legible', () => {
    const state: State = {
      ...initialState(SCOPE),
      camera: { zoom: 4, lat: 15.5, lng: 105 },
      country: 'AGO',
      year: 1985,
      language: 'es',
    };
    expect(formatPermalink(state, SCOPE)).toBe('year=1985&country=AGO&map=4/15.5/105&lang=es');
  });

  it('shares neither “embed” nor “version”', () => {
    const state = { ...initialState(SCOPE), embed: true, version: '2026.12', year: 1985 };
    expect(formatPermalink(shareable(state, SCOPE), SCOPE)).toBe('year=1985');
  });

  it('law 6: reads a key under each of its former names', () => {
    const fields = {
      year: { key: 'year' },
      language: { key: 'lang', formerly: ['language', 'l'] },
    };
    expect([...namesByKey(fields)]).toEqual([
      ['year', 'year'],
      ['lang', 'language'],
      ['language', 'language'],
      ['l', 'language'],
    ]);
  });

  it('gives no key, of now or of former times, to two fields', () => {
    const keys = FIELD_NAMES.flatMap((name) => [
      FIELDS[name].key,
      ...(FIELDS[name].formerly ?? []),
    ]);
    expect(new Set(keys).size).toBe(keys.length);
    expect([...namesByKey(FIELDS).keys()]).toEqual(keys);
  });

  it('askedIn() is the text that a link has for a field, the last of several', () => {
    expect(askedIn('?lang=en&lang=es&moment=m', 'language')).toBe('es');
    expect(askedIn('?lang=en', 'moment')).toBeUndefined();
  });

  it('the README’s table names every key, in the order in which they are written', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
    const table = /^\| key \| values \|\n\|---\|---\|\n((?:\|.*\n)+)/m.exec(readme)?.[1] ?? '';
    const told = table
      .split('\n')
      .flatMap((row) =>
        [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, key]) => key),
      );
    // What stands behind the `#` marks a place in the view, and is no key of it.
    const keys = told.filter((key) => !key?.startsWith('#'));
    expect(keys).toEqual(FIELD_NAMES.map((name) => FIELDS[name].key));
  });
});

describe('isChoice()', () => {
  const state = initialState(SCOPE);

  it.each<[string, Partial<State>]>([
    ['a layer', { layer: 'killed' }],
    ['an estimate', { estimate: 'low' }],
    ['a country', { country: 'AGO' }],
    ['an intervention', { intervention: 'x' }],
    ['a comparison', { compare: 1985 }],
    ['circles', { symbols: 'circles' }],
    ['a projection', { projection: 'mercator' }],
    ['the table', { tab: 'table' }],
    ['a moment', { moment: 'm' }],
    ['a file of one’s own', { data: { name: 'a', rows: 1, hash: '0123456789abcdef' } }],
  ])('is true of %s, begun and ended', (_, change) => {
    const next = { ...state, ...change };
    expect(isChoice(next, state)).toBe(true);
    expect(isChoice(state, next)).toBe(true);
    expect(isChoice({ ...next }, next)).toBe(false);
  });

  it.each<[string, Partial<State>]>([
    ['a year', { year: 1985 }],
    ['a camera', { camera: { zoom: 1, lat: 0, lng: 0 } }],
    ['an order', { sort: '-low' }],
    ['a filter', { q: 'ang' }],
    ['a language', { language: 'es' }],
    ['a theme', { theme: 'dark' }],
  ])('is false of %s', (_, change) => {
    expect(isChoice({ ...state, ...change }, state)).toBe(false);
  });

  it('is false of another second year', () => {
    expect(isChoice({ ...state, compare: 1985 }, { ...state, compare: 1976 })).toBe(false);
  });
});
