import { describe, expect, it } from 'vitest';
import type { Cell } from '../choropleth/cell.ts';
import type { Claim } from '../dataset/dataset.ts';
import { createFlatBorders } from '../geography/testing/flatBorders.ts';
import { claimsInView, type View } from './shownClaim.ts';

const claim = (id: string, best: number): Claim => ({
  id,
  intervention: 'a',
  country: 'AGO',
  measure: 'troops',
  from: '1988',
  to: '1988',
  best,
  qualifier: 'exact',
  source: id,
  claimant: id,
  side: 'independent',
});
const LARGE = claim('large', 900);
const RIVAL = claim('rival', 800);
const SMALL = claim('small', 10);
const OTHER = claim('other', 20);

const figure = (painted: Claim, ...rivals: readonly Claim[]) =>
  ({
    type: 'figure',
    value: painted.best,
    painted: [painted],
    rivals: [painted, ...rivals],
  }) as unknown as Cell;

const cells = new Map<string, Cell>([
  ['AGO', figure(LARGE, RIVAL)],
  ['ETH', figure(SMALL, OTHER)],
  ['COD', { type: 'denied', figure: null, kinds: [] }],
]);
const world = { painter: { cellsAt: () => cells }, borders: createFlatBorders() };
const VIEW: View = { year: 1988, compare: null, layer: 'troops', estimate: 'best', country: null };
const idsIn = (view: Partial<View>) =>
  claimsInView({ ...VIEW, ...view }, world).map((shown) => shown.claim.id);

describe('claimsInView(view, world)', () => {
  it('has what is painted, the largest first', () => {
    expect(idsIn({})).toEqual(['large', 'small']);
  });

  it('begins with the country that is open, and has the claims that contradict the painted one', () => {
    expect(idsIn({ country: 'ETH' })).toEqual(['small', 'other', 'large']);
    expect(idsIn({ country: 'AGO' })).toEqual(['large', 'rival', 'small']);
  });

  it('has both years of a comparison', () => {
    expect(idsIn({ compare: 1987 })).toEqual(['large', 'large', 'small', 'small']);
  });

  it('counts the sources of each place', () => {
    expect(claimsInView(VIEW, world).map(({ sources }) => sources)).toEqual([2, 2]);
  });
});
