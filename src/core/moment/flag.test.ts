import { describe, expect, it } from 'vitest';
import type { PointEvent } from '../dataset/dataset.ts';
import { createFlags } from './flag.ts';
import type { Moment } from './moment.ts';

function event(name: string, from: string): PointEvent {
  return {
    id: name,
    intervention: 'war',
    name: { en: name, es: name },
    from,
    to: from,
    precision: 0.1,
    basis: 'page',
    source: 'S1',
    position: { lng: 15, lat: -12 },
  };
}

const MOMENT: Moment = {
  id: 'm',
  title: { en: 'Begin', es: 'Empieza' },
  year: 1975,
  layer: 'troops',
  sentences: [],
};

describe('the flags above the years', () => {
  it('are one a year for its events, by the year in which they begin, and one for its moments', () => {
    const events = [event('A', '1975-11-04'), event('B', '1988'), event('C', '1975')];
    const flags = createFlags(events, [MOMENT]).map(({ type, year, names }) => {
      return `${type} ${year}: ${names.map(({ en }) => en).join(', ')}`;
    });
    expect(flags).toEqual(['event 1975: A, C', 'event 1988: B', 'moment 1975: Begin']);
  });

  it('are none where there is nothing', () => {
    expect(createFlags([], [])).toEqual([]);
  });
});
