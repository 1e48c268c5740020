import { describe, expect, it } from 'vitest';
import { SCOPE } from '../atlas/testing/cuba.ts';
import { createFlatBorders } from '../geography/testing/flatBorders.ts';
import type { Moment } from '../moment/moment.ts';
import { initialState, type State } from './state.ts';
import {
  beginComparison,
  chooseLayer,
  chooseProjection,
  chooseSymbols,
  close,
  closeIntervention,
  compareWith,
  dress,
  endComparison,
  enterMoment,
  filterBy,
  filterByKind,
  filterByRegion,
  forgetBesides,
  forgetFile,
  forgetVersion,
  leaveMoment,
  listBlanks,
  listenTo,
  moveCamera,
  openCountry,
  openIntervention,
  setBeside,
  showsMoment,
  showTab,
  showWorld,
  showYear,
  sortBy,
  speak,
  type Transition,
  toggleCountry,
  toggleLine,
  unpinLine,
} from './transition.ts';

const BORDERS = createFlatBorders();
const CAMERA = { zoom: 3, lat: 10, lng: 20 };
const WORLD = { zoom: 0.5, lat: 8, lng: 11.5 };
const CUITO: Moment = {
  id: 'cuito',
  title: { en: 'Cuito', es: 'Cuito' },
  year: 1988,
  layer: 'killed',
  country: 'AGO',
  camera: { zoom: 4.4, lat: -13.5, lng: 18 },
  sentences: [],
};
const DOCTORS: Moment = {
  id: 'doctors',
  title: { en: 'Doctors', es: 'Médicos' },
  year: 2007,
  layer: 'civilians',
  sentences: [],
};
const initial = initialState(SCOPE);
const inside = enterMoment(CUITO)(initial);

/** What a transition changes. */
function changed(transition: Transition, from: State = initial): Partial<State> {
  const next = transition(from);
  const names = Object.keys(from) as (keyof State)[];
  return Object.fromEntries(
    names.filter((name) => next[name] !== from[name]).map((name) => [name, next[name]]),
  );
}

describe('a choice', () => {
  const ALONE = { compare: null, besideLayer: null, besideEstimate: null };
  const open: State = {
    ...initial,
    country: 'AGO',
    intervention: 'x',
    compare: 1990,
    sort: 'low',
    besideLayer: 'troops',
    besideEstimate: 'low',
    version: '2026.11',
    data: { name: 'a', rows: 3, hash: '0123456789abcdef' },
  };

  it.each<[string, Transition, Partial<State>]>([
    ['showYear(1985)', showYear(1985), { year: 1985 }],
    ["chooseLayer('killed')", chooseLayer('killed'), { layer: 'killed' }],
    ["listenTo('cuban')", listenTo('cuban'), { estimate: 'cuban' }],
    ["setBeside('us-troops')", setBeside('us-troops'), { beside: 'us-troops', ...ALONE }],
    ['forgetBesides', forgetBesides, { besideLayer: null, besideEstimate: null }],
    ["openCountry('COD')", openCountry('COD'), { country: 'COD', intervention: null }],
    ["openIntervention('y')", openIntervention('y'), { intervention: 'y' }],
    ['closeIntervention', closeIntervention, { intervention: null }],
    ['close', close, { country: null, intervention: null }],
    ['compareWith(2000)', compareWith(2000), { compare: 2000 }],
    ['endComparison', endComparison, ALONE],
    ["chooseSymbols('circles')", chooseSymbols('circles'), { symbols: 'circles' }],
    ["showTab('table')", showTab('table'), { tab: 'table' }],
    ["sortBy('-high')", sortBy('-high'), { sort: '-high' }],
    ['sortBy(null)', sortBy(null), { sort: null }],
    ["filterBy('ang')", filterBy('ang'), { q: 'ang' }],
    ["filterByKind('civil')", filterByKind('civil'), { kind: 'civil' }],
    ["filterByRegion('asia')", filterByRegion('asia'), { region: 'asia' }],
    ['listBlanks(true)', listBlanks(true), { blanks: true }],
    ['forgetVersion', forgetVersion, { version: null }],
    ['forgetFile', forgetFile, { data: null }],
    ["speak('es')", speak('es'), { language: 'es' }],
    ["dress('dark')", dress('dark'), { theme: 'dark' }],
  ])('%s changes what it names, and nothing when it is made again', (_, transition, change) => {
    expect(changed(transition, open)).toEqual(change);
    const once = transition(open);
    expect(transition(once)).toBe(once);
  });

  it('filterBy() of an empty text, dress(null) and showWorld take a choice back', () => {
    const chosen: State = { ...initial, q: 'ang', theme: 'dark', camera: CAMERA };
    expect(filterBy('')(dress(null)(showWorld(chosen)))).toEqual(initial);
  });

  it('openCountry() and openIntervention() go to another year in the same step', () => {
    expect(changed(openCountry('YMD', { year: 1970 }))).toEqual({ country: 'YMD', year: 1970 });
    expect(changed(openIntervention('x', { year: 1970, country: 'YMD' }))).toEqual({
      intervention: 'x',
      year: 1970,
      country: 'YMD',
    });
  });
});

describe('toggleCountry()', () => {
  it('opens a country over whatever is open, and closes it where it is open', () => {
    const opened = toggleCountry('AGO', 1977, BORDERS)({ ...initial, intervention: 'x' });
    expect(opened).toEqual({ ...initial, country: 'AGO' });
    expect(toggleCountry('AGO', 1977, BORDERS)(opened)).toEqual(initial);
    expect(toggleCountry('COD', 1977, BORDERS)(opened)).toEqual({ ...initial, country: 'COD' });
  });

  it('closes what stands for the open country on a map of another year', () => {
    const state = { ...initial, year: 1980, country: 'SUN' };
    expect(toggleCountry('SUN', 1980, BORDERS)(state).country).toBeNull();
    const divided = { ...initial, year: 1980, country: 'YMD' };
    expect(toggleCountry('YEM', 2000, BORDERS)(divided).country).toBeNull();
    expect(toggleCountry('RUS', 2000, BORDERS)(state).country).toBe('RUS');
  });
});

describe('a comparison', () => {
  it('begins with a year that is not the first', () => {
    expect(beginComparison(SCOPE)({ ...initial, year: 1977 }).compare).toBe(1976);
    expect(beginComparison(SCOPE)({ ...initial, year: 1959 }).compare).toBe(1960);
  });

  it('begun already keeps its year', () => {
    const compared = { ...initial, compare: 1960 };
    expect(beginComparison(SCOPE)(compared)).toBe(compared);
  });
});

describe('the camera', () => {
  it('moveCamera() changes nothing where the map shows what it showed', () => {
    expect(moveCamera({ ...WORLD }, () => WORLD)(initial)).toBe(initial);
    const moved = moveCamera(CAMERA, () => WORLD)(initial);
    expect(moved).toEqual({ ...initial, camera: CAMERA });
    expect(moveCamera({ ...CAMERA }, () => WORLD)(moved)).toBe(moved);
    expect(moveCamera(WORLD, () => WORLD)(moved).camera).toEqual(WORLD);
  });

  it('chooseProjection() begins with the whole world', () => {
    const next = chooseProjection('mercator')({ ...initial, camera: CAMERA });
    expect(next).toEqual({ ...initial, projection: 'mercator' });
  });
});

describe('toggleLine()', () => {
  it('pins a line of the legend, another instead of it, and takes the pin out again', () => {
    const pinned = toggleLine('0-stated')(initial);
    expect(pinned.only).toBe('0-stated');
    expect(toggleLine('none')(pinned).only).toBe('none');
    expect(toggleLine('0-stated')(pinned)).toEqual(initial);
    expect(unpinLine(pinned)).toEqual(initial);
  });

  it('ends with the layer, which has another legend, and with a moment', () => {
    const pinned = toggleLine('0-stated')(initial);
    expect(chooseLayer('killed')(pinned).only).toBeNull();
    expect(chooseLayer(initial.layer)(pinned)).toBe(pinned);
    expect(enterMoment(CUITO)(pinned).only).toBeNull();
  });
});

describe('enterMoment()', () => {
  it('shows the year, layer, place and camera of the moment, as areas, alone and on the map', () => {
    const before = { ...initial, compare: 1965, symbols: 'circles', tab: 'table' } as const;
    expect(enterMoment(CUITO)(before)).toEqual({
      ...initial,
      year: 1988,
      layer: 'killed',
      country: 'AGO',
      camera: CUITO.camera,
      moment: 'cuito',
    });
  });

  it('takes nothing over from the moment before', () => {
    const next = enterMoment(DOCTORS)(enterMoment(CUITO)({ ...initial, intervention: 'x' }));
    expect(next).toEqual({ ...initial, year: 2007, layer: 'civilians', moment: 'doctors' });
  });

  it('keeps language, theme, projection and filter', () => {
    const own = { language: 'es', theme: 'dark', projection: 'mercator', q: 'ang' } as const;
    expect(enterMoment(CUITO)({ ...initial, ...own })).toMatchObject(own);
  });

  it('comes back to its view from another one that a link gave it', () => {
    const elsewhere = { ...inside, year: 1990, country: 'ZAF' };
    expect(showsMoment(elsewhere, CUITO)).toBe(false);
    expect(enterMoment(CUITO)(elsewhere)).toEqual(inside);
    expect(showsMoment(inside, CUITO)).toBe(true);
  });
});

describe('leaving a moment', () => {
  it('leaveMoment keeps the view', () => {
    expect(leaveMoment(inside)).toEqual({ ...inside, moment: null });
    expect(leaveMoment(initial)).toBe(initial);
  });

  it.each<[string, Transition]>([
    ['another year', showYear(1987)],
    ['another layer', chooseLayer('troops')],
    ['another country', openCountry('ZAF')],
    ['its own country, whose details are wanted', openCountry('AGO')],
    ['an intervention', openIntervention('x')],
    ['closing', close],
  ])('follows from %s', (_, transition) => {
    expect(transition(inside).moment).toBeNull();
  });

  it.each<[string, Transition]>([
    ['its own year', showYear(1988)],
    ['its own layer', chooseLayer('killed')],
    ['another lens', listenTo('low')],
    ['panning', moveCamera(CAMERA, () => WORLD)],
    ['the whole world', showWorld],
    ['a second year', beginComparison(SCOPE)],
    ['circles', chooseSymbols('circles')],
    ['the table', showTab('table')],
    ['a language', speak('es')],
    ['a theme', dress('dark')],
  ])('does not follow from %s', (_, transition) => {
    expect(transition(inside).moment).toBe('cuito');
  });
});
