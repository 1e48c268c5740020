import { describe, expect, it } from 'vitest';
import { layer, SCOPE } from '../atlas/testing/cuba.ts';
import type { QuantityLayer } from '../choropleth/layer.ts';
import { byId, type Claim, claimsOf } from '../dataset/dataset.ts';
import { claimOf } from '../dataset/testing/claimArbitrary.ts';
import { datasetOf } from '../dataset/testing/datasetOf.ts';
import { interventionOf } from '../dataset/testing/interventionOf.ts';
import { createFlatBorders } from '../geography/testing/flatBorders.ts';
import { initialState, type State } from './state.ts';
import { visitClaim } from './visit.ts';

const TROOPS = layer('troops') as QuantityLayer;
const DATASET = datasetOf({
  interventions: [
    interventionOf({ id: 'sums', countries: ['ZZZ'], from: '1959', to: null }),
    interventionOf({ id: 'yemen', countries: ['YEM'], polities: { YEM: 'YMD' } }),
  ],
});
const WORLD = {
  dataset: DATASET,
  claimById: byId(claimsOf(DATASET)),
  interventionById: byId(DATASET.interventions),
  borders: createFlatBorders(),
  description: { layers: [layer('involvement'), layer('killed'), TROOPS, layer('civilians')] },
};
const STATE: State = { ...initialState(SCOPE), year: 1980, layer: 'civilians', moment: 'm' };

function visited(fields: Partial<Claim>, state: Partial<State> = {}, world = WORLD): State {
  const claim = claimOf({ country: 'AGO', from: '1975', to: '1991', ...fields });
  return visitClaim(claim, world)({ ...STATE, ...state });
}

describe('visitClaim()', () => {
  it('opens the country, on the layer that counts the same, and keeps a year that the claim is of', () => {
    const shown = { ...STATE, country: 'AGO', layer: 'troops', moment: null };
    expect(visited({})).toEqual(shown);
    expect(visited({}, { year: 2000 })).toEqual({ ...shown, year: 1991 });
  });

  it('keeps the layer that is shown where it counts the same, too', () => {
    const layers = [TROOPS, { ...TROOPS, id: 'army' }];
    const world = { ...WORLD, description: { layers } };
    expect(visited({}, { layer: 'army' }, world).layer).toBe('army');
    expect(visited({}, { layer: 'civilians' }, world).layer).toBe('troops');
  });

  it('keeps the layer that is shown where none counts the same', () => {
    expect(visited({ measure: 'ships' })).toMatchObject({ layer: 'civilians', country: 'AGO' });
  });

  it('opens the state of its time for which a country’s code stands', () => {
    expect(visited({ intervention: 'yemen', country: 'YEM' }).country).toBe('YMD');
  });

  it('opens the intervention of a claim that is of no one country', () => {
    expect(visited({ intervention: 'sums', country: 'ZZZ', from: '1961', to: '1962' })).toEqual({
      ...STATE,
      year: 1962,
      layer: 'troops',
      country: null,
      intervention: 'sums',
      moment: null,
    });
  });

  it('shows the layer alone where a series counts what is of no one country', () => {
    expect(visited({ intervention: 'series', country: 'ZZZ' })).toEqual({
      ...STATE,
      layer: 'troops',
      moment: null,
    });
  });

  it('opens the nearer end of the atlas for a claim of years beyond it', () => {
    expect(visited({ from: '1950', to: '1951' })).toMatchObject({ year: 1959, country: 'AGO' });
  });
});
