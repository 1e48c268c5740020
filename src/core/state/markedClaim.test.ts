import { describe, expect, it } from 'vitest';
import { DESCRIPTION, SCOPE } from '../atlas/testing/cuba.ts';
import type { Cell } from '../choropleth/cell.ts';
import { DENIED, figureCell } from '../choropleth/testing/cells.ts';
import { byId, claimsOf } from '../dataset/dataset.ts';
import { claimOf } from '../dataset/testing/claimArbitrary.ts';
import { datasetOf } from '../dataset/testing/datasetOf.ts';
import { interventionOf } from '../dataset/testing/interventionOf.ts';
import { createFlatBorders } from '../geography/testing/flatBorders.ts';
import { addressOf } from './address.ts';
import { claimIn, showClaim } from './markedClaim.ts';
import { initialState, type State } from './state.ts';

const INITIAL = initialState(SCOPE);
const PLACE = { page: 'https://atlas.example/', scope: SCOPE, moments: [], own: null };

describe('claimIn()', () => {
  it('is the claim that an address marks', () => {
    const address = addressOf(INITIAL, PLACE, { claim: 'ago1975_91.3' });
    expect(claimIn(new URL(address).hash)).toBe('ago1975_91.3');
  });

  it('reads what a mail program has escaped, and leaves what is no escape', () => {
    expect(claimIn('#claim-ago1975%5F91.3')).toBe('ago1975_91.3');
    expect(claimIn('#claim-50%.3')).toBe('50%.3');
  });

  it('is none where the address marks something else, or nothing', () => {
    expect(['', '#', '#sources', '#a-claim-b.1', 'claim-a.1'].map(claimIn)).toEqual(
      Array(5).fill(null),
    );
  });
});

const TROOPS = claimOf({ id: 'war.1', from: '1975', to: '1991', best: 500 });
const DEAD = claimOf({ id: 'war.2', measure: 'cuban_killed', from: '1976', to: '1976', best: 30 });
const WAR = interventionOf({ id: 'war', claims: [TROOPS, DEAD] });
const DATASET = datasetOf({
  interventions: [WAR],
});

/** A world in which the map shows the troops of Angola in 1988 by one claim, and denies those of Zaire. */
const WORLD = {
  dataset: DATASET,
  claimById: byId(claimsOf(DATASET)),
  interventionById: byId(DATASET.interventions),
  borders: createFlatBorders(),
  description: DESCRIPTION,
  painter: {
    cellsAt: (layer: string, estimate: string, year: number) => {
      const isShown = layer === 'troops' && estimate === 'best' && year === 1988;
      const figure = figureCell(500, { painted: [], rivals: [TROOPS] });
      return new Map<string, Cell>(
        isShown
          ? [
              ['AGO', figure],
              ['COD', DENIED],
            ]
          : [],
      );
    },
  },
};

describe('showClaim()', () => {
  const at = (fields: Partial<State>): State => ({ ...INITIAL, year: 1988, ...fields });

  it('stays where the claim is among the figures of the country that is open, on whichever layer', () => {
    for (const layer of ['troops', 'killed']) {
      const state = at({ country: 'AGO', layer });
      expect(showClaim(TROOPS, state, WORLD)).toBe(state);
    }
  });

  it('stays where the claim’s own intervention is open, and leaves another one', () => {
    const open = at({ intervention: 'war', country: 'COD' });
    expect(showClaim(DEAD, open, WORLD)).toBe(open);
    const other = at({ intervention: 'peace', country: 'AGO' });
    expect(showClaim(TROOPS, other, WORLD)).toMatchObject({ intervention: null, country: 'AGO' });
  });

  it('opens the country and the year of a claim that the panel does not have', () => {
    const shown = { country: 'AGO', year: 1976, layer: 'killed' };
    expect(showClaim(DEAD, at({ country: 'AGO' }), WORLD)).toMatchObject(shown);
    expect(showClaim(DEAD, at({ country: null }), WORLD)).toMatchObject(shown);
  });

  it('opens the claim’s country where none, another, or one that was not there is open', () => {
    for (const country of [null, 'COD', 'VNM', 'YYY']) {
      const state = at({ country });
      expect(showClaim(TROOPS, state, WORLD)).toEqual({ ...state, country: 'AGO' });
    }
  });

  it('leaves a view that listens to others, or is of another year, only where they have not the claim', () => {
    const unheard = at({ country: 'AGO', estimate: 'cuban', moment: 'carlota' });
    expect(showClaim(TROOPS, unheard, WORLD)).toEqual({ ...unheard, moment: null });
    const later = at({ country: 'AGO', year: 2000 });
    expect(showClaim(TROOPS, later, WORLD)).toEqual({ ...later, year: 1991 });
  });
});
