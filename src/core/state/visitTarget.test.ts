import { describe, expect, it } from 'vitest';
import { DESCRIPTION, SCOPE } from '../atlas/testing/cuba.ts';
import { byId, claimsOf, type PointEvent } from '../dataset/dataset.ts';
import { claimOf } from '../dataset/testing/claimArbitrary.ts';
import { datasetOf } from '../dataset/testing/datasetOf.ts';
import { interventionOf } from '../dataset/testing/interventionOf.ts';
import { createFlatBorders } from '../geography/testing/flatBorders.ts';
import { initialState } from './state.ts';
import { visitTarget } from './visitTarget.ts';

const BORDERS = createFlatBorders();

function intervention(id: string, countries: string[], from: string, to: string | null) {
  return interventionOf({ id, countries, from, to });
}

const DATASET = datasetOf({
  interventions: [
    { ...intervention('cod1965', ['COD'], '1965-04', '1965-11'), sources: ['S-REST'] },
    intervention('eth1977', ['ETH', 'ERI'], '1977', '1989'),
    intervention('ebola', ['SLE', 'LBR', 'GIN'], '2014', '2015'),
    intervention('sums', ['ZZZ'], '1959', null),
    { ...intervention('yem1972', ['YEM'], '1972', '1986'), polities: { YEM: 'YMD' } },
    {
      ...intervention('gap', ['AGO'], '1965', '1991'),
      claims: [
        claimOf({
          id: 'dead',
          intervention: 'gap',
          measure: 'cuban_killed',
          from: '1976',
          to: '1976',
          best: 30,
          source: 'S-DEAD',
        }),
      ],
      active: [
        { from: '1965', to: '1968' },
        { from: '1975', to: '1991' },
      ],
    },
  ],
  events: [
    {
      id: 'force',
      intervention: 'gap',
      name: { en: 'x', es: 'x' },
      from: '1976-06-29',
      to: '1976-06-29',
      precision: 0,
      basis: 'page',
      source: 'S',
      position: { lng: 0, lat: 0 },
    } satisfies PointEvent,
  ],
});
const KNOWN = {
  dataset: DATASET,
  claimById: byId(claimsOf(DATASET)),
  interventionById: byId(DATASET.interventions),
  borders: BORDERS,
  description: DESCRIPTION,
};
const at = (year: number) => ({ ...initialState(SCOPE), year, moment: 'm' });
type Target = Parameters<typeof visitTarget>[0];
const open = (year: number, target: Target) => {
  const next = visitTarget(target, KNOWN)(at(year));
  expect(next.moment).toBeNull();
  return [next.year, next.country, next.intervention];
};

describe('visitTarget()', () => {
  it('keeps the year where the country stood in it', () => {
    expect(open(1988, { type: 'country', id: 'COD' })).toEqual([1988, 'COD', null]);
  });

  it('goes to the nearest year in which the country stood', () => {
    expect(open(2026, { type: 'country', id: 'YMD' })).toEqual([1989, 'YMD', null]);
    expect(open(1960, { type: 'country', id: 'BGD' })).toEqual([1971, 'BGD', null]);
  });

  it('opens an intervention in the nearest year in which it lasted, with the place it was in', () => {
    expect(open(2026, { type: 'intervention', id: 'cod1965' })).toEqual([1965, 'COD', 'cod1965']);
    expect(open(2026, { type: 'intervention', id: 'yem1972' })).toEqual([1986, 'YMD', 'yem1972']);
    expect(open(1970, { type: 'intervention', id: 'gap' })).toEqual([1968, 'AGO', 'gap']);
  });

  it('opens one place for lands that were one country, and none for several or for sums', () => {
    expect(open(1980, { type: 'intervention', id: 'eth1977' })).toEqual([1980, 'ETH', 'eth1977']);
    expect(open(1980, { type: 'intervention', id: 'ebola' })).toEqual([2014, null, 'ebola']);
    expect(open(1980, { type: 'intervention', id: 'sums' })).toEqual([1980, null, 'sums']);
  });

  it('opens an event in its year, and a person in the intervention that names them', () => {
    expect(open(1988, { type: 'event', id: 'force' })).toEqual([1976, 'AGO', 'gap']);
    const person = { type: 'person', id: 'Ernesto Guevara', intervention: 'cod1965' } as const;
    expect(open(1988, person)).toEqual([1965, 'COD', 'cod1965']);
  });

  it('opens a figure in its country and year, on the layer that counts the same', () => {
    const figure: Target = { type: 'figure', id: 'dead' };
    expect(open(1988, figure)).toEqual([1976, 'AGO', null]);
    expect(visitTarget(figure, KNOWN)(at(1988)).layer).toBe('killed');
  });

  it('opens a source at its first claim, else at what rests on it', () => {
    expect(open(1988, { type: 'source', id: 'S-DEAD' })).toEqual([1976, 'AGO', null]);
    expect(open(1988, { type: 'source', id: 'S-REST' })).toEqual([1965, 'COD', 'cod1965']);
  });

  it('leaves the state as it is where the target is unknown', () => {
    const state = at(1980);
    for (const type of ['intervention', 'figure', 'source'] as const) {
      expect(visitTarget({ type, id: 'no' }, KNOWN)(state)).toBe(state);
    }
  });
});
