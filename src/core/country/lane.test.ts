import { describe, expect, it } from 'vitest';
import type { Claim, Dataset, Intervention } from '../dataset/dataset.ts';
import { interventionOf } from '../dataset/testing/interventionOf.ts';
import { createYearIndex } from '../dataset/yearIndex.ts';
import { createFlatBorders } from '../geography/testing/flatBorders.ts';
import { lanesOf, runsOf, yearsOf } from './lane.ts';

const CLAIM: Claim = {
  id: 'b.1',
  intervention: 'b',
  country: 'AGO',
  measure: 'troops',
  from: '1980',
  to: '1981',
  best: 10,
  qualifier: 'exact',
  source: 'S1',
  claimant: 'The Gazette',
  side: 'independent',
};

function intervention(id: string, more: Partial<Intervention>): Intervention {
  return interventionOf({ id, from: '1976', to: '1979', ...more });
}

function lanes(interventions: readonly Intervention[], series: readonly Intervention[] = []) {
  const dataset: Dataset = {
    version: '1',
    asOf: '2026-11-21',
    firstYear: 1959,
    lastYear: 2026,
    interventions,
    series,
    events: [],
    attestations: [],
  };
  return lanesOf('AGO', createYearIndex(dataset, createFlatBorders()), dataset);
}

describe('the lanes of a place', () => {
  it('hold the years in which an intervention lasted, the first begun first', () => {
    const late = intervention('late', { from: '1990', to: '1991' });
    const broken = intervention('broken', {
      from: '1976',
      to: '1980',
      active: [
        { from: '1976', to: '1977' },
        { from: '1980', to: '1980' },
      ],
    });
    const [first, second] = lanes([late, broken]);
    expect(first).toMatchObject({ intervention: { id: 'broken' }, first: 1976, last: 1980 });
    expect([...(first?.years ?? [])]).toEqual([1976, 1977, 1980]);
    expect(second?.intervention.id).toBe('late');
  });

  it('together say of which years something is on record', () => {
    const war = intervention('war', { from: '1976', to: '1978' });
    const aid = intervention('aid', { from: '1978', to: '1979' });
    expect([...yearsOf(lanes([war, aid]))]).toEqual([1976, 1977, 1978, 1979]);
    expect(yearsOf([]).size).toBe(0);
  });

  it('hold the years of its claims where nobody says when it lasted', () => {
    const [lane] = lanes([intervention('b', { active: [], claims: [CLAIM] })]);
    expect([...(lane?.years ?? [])]).toEqual([1980]);
  });

  it('go by their first year, then by their last', () => {
    const spans = [
      ['long', '1976', '1990'],
      ['late', '1980', '1981'],
      ['short', '1976', '1977'],
      ['early', '1960', '2000'],
    ] as const;
    const all = spans.map(([id, from, to]) => intervention(id, { from, to }));
    const order = ['early', 'short', 'long', 'late'];
    expect(lanes(all).map((lane) => lane.intervention.id)).toEqual(order);
    expect(lanes(all.toReversed()).map((lane) => lane.intervention.id)).toEqual(order);
  });

  it('reach to the last year of the atlas', () => {
    const [lane] = lanes([intervention('on', { from: '2020', to: null })]);
    expect(lane).toMatchObject({ first: 2020, last: 2026 });
  });

  it('leave out series, which are no interventions', () => {
    expect(lanes([], [intervention('b', { claims: [CLAIM] })])).toEqual([]);
  });
});

describe('runs of years', () => {
  it('end at a gap', () => {
    expect(runsOf(new Set([1980, 1976, 1977, 1981]))).toEqual([
      [1976, 1977],
      [1980, 1981],
    ]);
    expect(runsOf(new Set())).toEqual([]);
  });
});
