import { describe, expect, it } from 'vitest';
import type { Scope } from '../atlas/scope.ts';
import { SCOPE } from '../atlas/testing/cuba.ts';
import { type Asked, aloneIn, besideOf, repairsBeside, shareBack } from './beside.ts';
import { initialState, type State } from './state.ts';

const OTHER: Scope = {
  firstYear: 1968,
  lastYear: 2024,
  layers: ['personnel', 'civilians'],
  estimates: ['best', 'low', 'high'],
  initial: { year: 1968, layer: 'personnel', estimate: 'best' },
};
/** A view of the page’s atlas in which much is chosen, with the other one beside it. */
const STATE: State = {
  ...initialState(SCOPE),
  year: 1988,
  layer: 'troops',
  country: 'AGO',
  camera: { zoom: 4, lat: 0, lng: 20 },
  only: 'class:2',
  theme: 'dark',
  language: 'es',
  beside: 'other',
};

const shown = (fields: Partial<State>) => besideOf({ ...STATE, ...fields }, OTHER);

describe('besideOf()', () => {
  it('is the reader’s view with the layer with which the other atlas opens', () => {
    expect(besideOf(STATE, OTHER)).toEqual({ ...STATE, layer: 'personnel', estimate: 'best' });
  });

  it('shows the later of two years, the only one beside none, and none that the other has not', () => {
    expect(shown({ year: 1977, compare: null }).year).toBe(1977);
    expect(shown({ year: 1977, compare: 1988 })).toMatchObject({ year: 1988, compare: null });
    expect(shown({ year: 1977, compare: 2026 }).year).toBe(2024);
    expect(shown({ year: 1959, compare: null }).year).toBe(1968);
  });

  it('opens no intervention and no moment, which are of this atlas alone', () => {
    const opened = { intervention: 'angola-1975-1991', moment: 'carlota' };
    expect(shown(opened)).toMatchObject({ intervention: null, moment: null, country: 'AGO' });
  });

  it('shows the layer that is asked for where the other atlas has it', () => {
    expect(shown({ besideLayer: 'civilians' }).layer).toBe('civilians');
    expect(shown({ besideLayer: 'troops' }).layer).toBe('personnel');
  });

  it('listens to whom it is asked to, else as this map does, else as it opens', () => {
    const heard = (besideEstimate: string | null, estimate: string) =>
      shown({ besideEstimate, estimate }).estimate;
    expect(heard('high', 'low')).toBe('high');
    expect(heard('cuban', 'low')).toBe('low');
    expect(heard(null, 'low')).toBe('low');
    expect(heard('cuban', 'western')).toBe('best');
    expect(heard(null, 'western')).toBe('best');
  });
});

describe('shareBack()', () => {
  const seen = besideOf(STATE, OTHER);
  const shared = (fields: Partial<State>) => shareBack(STATE, seen, { ...seen, ...fields });

  it('opens a country, moves and pins on both maps', () => {
    for (const fields of [{ country: 'ETH' }, { camera: null }, { only: 'unknown' }]) {
      expect(shared(fields)).toEqual({ ...STATE, ...fields });
    }
  });

  it('leaves this map its own layer and lens, and remembers those of the other', () => {
    expect(shared({ layer: 'civilians' })).toEqual({ ...STATE, besideLayer: 'civilians' });
    expect(shared({ estimate: 'high' })).toEqual({ ...STATE, besideEstimate: 'high' });
  });

  it('shares several changes at once', () => {
    expect(shared({ layer: 'civilians', only: null })).toEqual({
      ...STATE,
      besideLayer: 'civilians',
      only: null,
    });
  });

  it('is this map’s own state, the same object, where nothing changes that is of both', () => {
    expect(shareBack(STATE, seen, seen)).toBe(STATE);
    expect(shared({ year: 1975, tab: 'table', intervention: 'vietnam' })).toBe(STATE);
  });

  it('asks a change that is a function what it makes of the other map', () => {
    const change = (state: State) => ({ ...state, country: `${state.layer}-${state.country}` });
    expect(shareBack(STATE, seen, change).country).toBe('personnel-AGO');
  });
});

describe('repairsBeside()', () => {
  const repairs = (fields: Partial<Asked>) =>
    repairsBeside({ besideLayer: null, besideEstimate: null, estimate: 'low', ...fields }, OTHER);

  it('are none where nothing is asked, or what the other atlas has', () => {
    expect(repairs({})).toEqual([]);
    expect(repairs({ estimate: 'cuban' })).toEqual([]);
    expect(repairs({ besideLayer: 'civilians', besideEstimate: 'high' })).toEqual([]);
  });

  it('name what it has not, and what it shows instead', () => {
    const layer = { key: 'beside-layer', code: 'unknown-value', asked: 'ships', used: 'personnel' };
    const lens = { key: 'beside-estimate', code: 'unknown-value', asked: 'cuban', used: 'low' };
    expect(repairs({ besideLayer: 'ships' })).toEqual([layer]);
    expect(repairs({ besideEstimate: 'cuban' })).toEqual([lens]);
    expect(repairs({ besideLayer: 'ships', besideEstimate: 'cuban' })).toEqual([layer, lens]);
  });
});

describe('aloneIn()', () => {
  it('is what the other map shows in a language, beside nothing and with no line pinned', () => {
    const other = shown({ besideLayer: 'civilians', besideEstimate: 'high' });
    expect(aloneIn('en', other)).toEqual({
      ...STATE,
      layer: 'civilians',
      estimate: 'high',
      beside: null,
      besideLayer: null,
      besideEstimate: null,
      only: null,
      language: 'en',
    });
  });
});
