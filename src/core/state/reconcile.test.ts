import { describe, expect, it } from 'vitest';
import { SCOPE } from '../atlas/testing/cuba.ts';
import { createBorders } from '../geography/borders.ts';
import { createFlatBorders } from '../geography/testing/flatBorders.ts';
import { reconcile } from './reconcile.ts';
import { selectedPolity } from './selection.ts';
import { initialState, type State } from './state.ts';

const BORDERS = createFlatBorders();
const KNOWN = {
  dataset: {
    version: '2026.11',
    interventions: [
      {
        id: 'cod1965',
        name: { en: 'Congo', es: 'Congo' },
        actor: 'CUB',
        countries: ['COD'],
        from: '1965',
        to: '1965',
        kinds: [],
        standing: 'documented',
        sources: [],
        claims: [],
      } as const,
    ],
  },
  borders: BORDERS,
  moments: new Set(['congo-1965']),
  regions: new Set(['africa']),
  siblings: new Set(['us-troops']),
  linesOf: (layer: string) => new Set(layer === 'troops' ? ['0-stated'] : ['none']),
};
const ask = (asked: Partial<State>) => reconcile({ ...initialState(SCOPE), ...asked }, KNOWN);

describe('reconcile()', () => {
  it('takes back a region and a line of the legend that there are not, and says so', () => {
    const { state, repairs } = ask({ region: 'atlantis', only: 'ratio-1' });
    expect(state).toMatchObject({ region: null, only: null });
    expect(repairs).toEqual([
      { key: 'region', code: 'unknown-value', asked: 'atlantis' },
      { key: 'only', code: 'unknown-value', asked: 'ratio-1' },
    ]);
    const known = ask({ region: 'africa', only: '0-stated' });
    expect(known.state).toMatchObject({ region: 'africa', only: '0-stated' });
    expect(known.repairs).toEqual([]);
    expect(ask({ layer: 'killed', only: '0-stated' }).state.only).toBeNull();
  });

  it('takes back a line of the legend where the atlas that it is asked of is taken back too', () => {
    const { state, repairs } = ask({ beside: 'atlantis', only: 'ratio-1' });
    expect(state).toMatchObject({ beside: null, only: null });
    expect(repairs.map(({ key }) => key)).toEqual(['beside', 'only']);
    expect(ask({ beside: 'atlantis', only: '0-stated' }).state.only).toBe('0-stated');
  });

  it('takes back another atlas that the site has not, and says so', () => {
    const { state, repairs } = ask({ beside: 'atlantis' });
    expect(state.beside).toBeNull();
    expect(repairs).toEqual([{ key: 'beside', code: 'unknown-value', asked: 'atlantis' }]);
    expect(ask({ beside: 'us-troops' }).state.beside).toBe('us-troops');
    expect(ask({ beside: 'us-troops' }).repairs).toEqual([]);
    const { state: alone, repairs: lone } = ask({ besideLayer: 'troops' });
    expect(alone.besideLayer).toBeNull();
    expect(lone).toEqual([{ key: 'beside-layer', code: 'unknown-value', asked: 'troops' }]);
    expect(ask({ beside: 'us-troops', besideLayer: 'ships', only: 'few' }).repairs).toEqual([]);
  });

  it('says that no other atlas stands beside a file of a reader’s own, once', () => {
    const asked = { ...initialState(SCOPE), beside: 'us-troops', besideLayer: 'troops' };
    const { state, repairs } = reconcile(asked, { ...KNOWN, siblings: null });
    expect(state).toMatchObject({ beside: null, besideLayer: null });
    expect(repairs).toEqual([{ key: 'beside', code: 'alone', asked: 'us-troops' }]);
  });

  it('keeps a region while nobody knows which there are', () => {
    const asked = { ...initialState(SCOPE), region: 'atlantis' };
    expect(reconcile(asked, { ...KNOWN, regions: undefined }).state.region).toBe('atlantis');
  });

  it('gives a state that asks for nothing unknown back as it is', () => {
    const state = {
      ...initialState(SCOPE),
      country: 'COD',
      intervention: 'cod1965',
      moment: 'congo-1965',
      version: '2026.11',
    };
    const reconciled = reconcile(state, KNOWN);
    expect(reconciled).toEqual({ state, repairs: [], substitution: null });
    expect(reconciled.state).toBe(state);
  });

  it('takes back a country that no time knows', () => {
    const { state, repairs, substitution } = ask({ country: 'QQQ' });
    expect(state.country).toBeNull();
    expect(repairs).toEqual([{ key: 'country', code: 'unknown-country', asked: 'QQQ' }]);
    expect(substitution).toBeNull();
  });

  it('takes back a known country whose land is not on the map of the year, and calls it known', () => {
    const polity = {
      type: 'Polygon',
      id: 'NEW',
      arcs: [[0]],
      properties: {
        name: { en: 'New Island', es: 'Isla Nueva' },
        from: '1990-01-01',
        to: null,
        status: 'sovereign',
        owner: null,
        iso: ['ISL'],
        label: [0, 0],
        area: 1,
      },
    };
    const objects = { polities: { type: 'GeometryCollection', geometries: [polity] } };
    const borders = createBorders({ type: 'Topology', arcs: [[[0, 0]]], objects }, '2026-11-21');
    for (const country of ['NEW', 'ISL']) {
      const asked = { ...initialState(SCOPE), country, year: 1980 };
      const { state, repairs } = reconcile(asked, { ...KNOWN, borders });
      expect(state.country).toBeNull();
      expect(repairs).toEqual([{ key: 'country', code: 'not-in-year', asked: country }]);
      const later = reconcile({ ...asked, year: 2000 }, { ...KNOWN, borders });
      expect(later.state.country).toBe(country);
    }
  });

  it('keeps a country of another time with its only heir, and says so', () => {
    const { state, repairs, substitution } = ask({ country: 'DDR', year: 2000 });
    expect(state.country).toBe('DDR');
    expect(repairs).toEqual([]);
    expect(substitution).toMatchObject({ asked: 'DDR', year: 2000, offered: [{ id: 'DEU' }] });
    expect(selectedPolity(state, 2000, BORDERS)?.id).toBe('DEU');
  });

  it('opens none of several heirs, and offers them all', () => {
    const { state, substitution } = ask({ country: 'SUN', year: 2015 });
    const ids = substitution?.offered.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['RUS', 'UKR', 'KAZ', 'EST', 'TJK']));
    expect(selectedPolity(state, 2015, BORDERS)).toBeNull();
  });

  it('takes back an intervention and a moment that do not exist, and keeps those that do', () => {
    const unknown = ask({ intervention: 'nope', moment: 'nonsense' });
    expect(unknown.state).toEqual(initialState(SCOPE));
    expect(unknown.repairs).toEqual([
      { key: 'intervention', code: 'unknown-intervention', asked: 'nope' },
      { key: 'moment', code: 'unknown-moment', asked: 'nonsense' },
    ]);
    const known = ask({ intervention: 'cod1965', moment: 'congo-1965' });
    expect(known.state).toMatchObject({ intervention: 'cod1965', moment: 'congo-1965' });
    expect(known.repairs).toEqual([]);
  });

  it('keeps another version of the dataset: what has changed since is told where it is shown', () => {
    const { state, repairs } = ask({ version: '2024.1' });
    expect(state.version).toBe('2024.1');
    expect(repairs).toEqual([]);
  });
});
