import { describe, expect, it } from 'vitest';
import type { Claim, Intervention, PointEvent } from '../dataset/dataset.ts';
import { interventionOf } from '../dataset/testing/interventionOf.ts';
import { eventsWithin, otherClaims } from './country.ts';

function claim(id: string, more: Partial<Claim> = {}): Claim {
  const [intervention = ''] = id.split('.');
  return {
    id,
    intervention,
    country: 'AGO',
    measure: 'aircraft',
    from: '1976',
    to: '1976',
    best: 10,
    qualifier: 'exact',
    source: 'S1',
    claimant: 'The Gazette',
    side: 'independent',
    ...more,
  };
}

function intervention(id: string, more: Partial<Intervention> = {}): Intervention {
  return interventionOf({ id, from: '1976', to: '1979', ...more });
}

function event(id: string, of: string, year: string): PointEvent {
  return {
    id,
    intervention: of,
    name: { en: id, es: id },
    from: year,
    to: year,
    precision: 0.1,
    basis: 'page',
    source: 'S1',
    position: { lng: 15, lat: -12 },
  };
}

const WAR = intervention('war', {
  claims: [
    claim('war.1'),
    claim('war.2'),
    claim('war.3', { country: 'NAM' }),
    claim('war.4', { from: '1978', to: '1978' }),
  ],
});
const BATTLE = intervention('battle', { within: 'war', claims: [claim('battle.1')] });
const ELSEWHERE = intervention('elsewhere', { claims: [claim('elsewhere.1')] });
const ALL = [WAR, BATTLE, ELSEWHERE];

describe('the other claims of a country', () => {
  it('are those of the year and of its land that no figure shows, battles among them', () => {
    const shown = { year: 1976, claims: new Set(['war.2']), countries: new Set(['AGO']) };
    expect(otherClaims([WAR], ALL, shown).map(({ id }) => id)).toEqual(['war.1', 'battle.1']);
  });
});

describe('the events of a country', () => {
  it('are those of the year within its interventions, battles among them', () => {
    const events = [
      event('landing', 'war', '1976'),
      event('siege', 'battle', '1976'),
      event('return', 'war', '1979'),
      event('strike', 'elsewhere', '1976'),
    ];
    expect(eventsWithin([WAR], ALL, events, 1976).map(({ id }) => id)).toEqual([
      'landing',
      'siege',
    ]);
  });
});
