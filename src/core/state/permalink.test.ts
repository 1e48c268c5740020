import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCOPE } from '../atlas/testing/cuba.ts';
import { THEMES } from '../choropleth/scheme.ts';
import { PROJECTION_IDS } from '../geography/projection.ts';
import { LANGUAGES } from '../text/text.ts';
import { roundCamera } from './camera.ts';
import { formatPermalink, parsePermalink, shareable } from './permalink.ts';
import { initialState, type State, SYMBOL_IDS, TAB_IDS } from './state.ts';

const RUNS = { numRuns: 1_000 };

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
  sort: fc.option(fc.stringMatching(/^-?[a-z]{1,20}$/)),
  q: fc.option(fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme-ascii' })),
  moment: fc.option(id),
  camera: fc.option(
    fc
      .record({
        zoom: fc.double({ min: 0, max: 8, noNaN: true }),
        lat: fc.double({ min: -90, max: 90, noNaN: true }),
        lng: fc.double({ min: -180, max: 200, noNaN: true }),
      })
      .map(roundCamera),
  ),
  language: fc.option(fc.constantFrom(...LANGUAGES)),
  theme: fc.option(fc.constantFrom(...THEMES)),
  embed: fc.boolean(),
  version: fc.option(fc.constantFrom('2026.12', '2027.1.3')),
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
    expect(parsePermalink('year=1960&year=1988', SCOPE).state.year).toBe(1988);
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

  it('law 3: is silent on a link that it honours whole', () => {
    expect(parsePermalink('year=1988&country=ago', SCOPE).repairs).toEqual([]);
  });

  it('law 4: keeps keys that are not ours apart', () => {
    const { state, foreign } = parsePermalink('utm_source=x&year=1988&fbclid=y', SCOPE);
    expect(foreign).toEqual([
      ['utm_source', 'x'],
      ['fbclid', 'y'],
    ]);
    expect(formatPermalink(state, SCOPE, foreign)).toBe('year=1988&utm_source=x&fbclid=y');
    expect(formatPermalink(state, SCOPE)).toBe('year=1988');
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
      year: 1988,
      language: 'es',
    };
    expect(formatPermalink(state, SCOPE)).toBe('year=1988&country=AGO&map=4/15.5/105&lang=es');
  });

  it('shares neither “embed” nor “version”', () => {
    const state = { ...initialState(SCOPE), embed: true, version: '2026.12', year: 1988 };
    expect(formatPermalink(shareable(state, SCOPE), SCOPE)).toBe('year=1988');
  });
});
