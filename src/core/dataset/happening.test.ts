import { describe, expect, it } from 'vitest';
import type { Intervention, PointEvent } from './dataset.ts';
import { destinationsOf, happeningsAt } from './happening.ts';

function event(id: string, intervention: string, year: string, claims?: string[]): PointEvent {
  return {
    id,
    intervention,
    from: year,
    to: year,
    precision: 0.1,
    basis: 'page',
    source: 'S1',
    name: { en: id, es: id },
    position: { lng: 0, lat: 0 },
    ...(claims ? { claims } : {}),
  };
}

function intervention(id: string, countries: string[]): Intervention {
  return {
    id,
    countries,
    actor: 'CUB',
    name: { en: id, es: id },
    from: '1975',
    to: '1991',
    kinds: [],
    standing: 'documented',
    sources: [],
    claims: [],
  };
}

const DATASET = {
  interventions: [
    intervention('war', ['AGO']),
    intervention('battle', ['AGO']),
    intervention('isle', ['GRD']),
  ],
  events: [
    event('siege', 'war', '1988', ['battle.1']),
    event('landing', 'isle', '1983'),
    event('truce', 'war', '1990'),
  ],
};
const NOTHING = { intervention: null, countries: [] };
const ids = (year: number, choice: { intervention: string | null; countries: readonly string[] }) =>
  happeningsAt(DATASET, year, choice).map(({ event: { id }, isNow, isChosen }) => [
    id,
    isNow,
    isChosen,
  ]);

describe('happeningsAt()', () => {
  it('shows the events of the year, whoever is chosen', () => {
    expect(ids(1983, NOTHING)).toEqual([['landing', true, false]]);
    expect(ids(1984, NOTHING)).toEqual([]);
  });

  it('shows all events of the chosen intervention, after the others', () => {
    expect(ids(1983, { intervention: 'war', countries: ['AGO'] })).toEqual([
      ['landing', true, false],
      ['siege', false, true],
      ['truce', false, true],
    ]);
  });

  it('finds a battle’s event by the claims that it names', () => {
    expect(ids(1960, { intervention: 'battle', countries: [] })).toEqual([['siege', false, true]]);
  });

  it('shows the events of the chosen country’s interventions', () => {
    expect(ids(1983, { intervention: null, countries: ['GRD'] })).toEqual([
      ['landing', true, true],
    ]);
  });
});

describe('destinationsOf()', () => {
  it('leaves the actor out and names places as of their time', () => {
    const war = { ...intervention('yem', ['YEM', 'CUB']), polities: { YEM: 'YMD' } };
    expect(destinationsOf(war)).toEqual(['YMD']);
  });
});
