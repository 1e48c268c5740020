import { describe, expect, it } from 'vitest';
import { SCOPE } from '../atlas/testing/cuba.ts';
import type { Moment } from '../moment/moment.ts';
import { settleMoment } from './settle.ts';
import { initialState } from './state.ts';
import { enterMoment, showsMoment } from './transition.ts';

const CUITO: Moment = {
  id: 'cuito',
  title: { en: 'Cuito', es: 'Cuito' },
  year: 1988,
  layer: 'killed',
  country: 'AGO',
  camera: { zoom: 4.4, lat: -13.5, lng: 18 },
  sentences: [],
};
const initial = initialState(SCOPE);

describe('settleMoment()', () => {
  it('completes a link that says no more than its moment', () => {
    const link = { ...initial, moment: 'cuito' };
    expect(settleMoment(link, [CUITO], SCOPE)).toEqual(enterMoment(CUITO)(initial));
  });

  it('honours what the link says itself', () => {
    const camera = { zoom: 2, lat: 0, lng: 0 };
    const link = { ...initial, moment: 'cuito', year: 1990, camera, symbols: 'circles' } as const;
    const settled = settleMoment(link, [CUITO], SCOPE);
    expect(settled).toEqual({ ...link, layer: 'killed', country: 'AGO' });
    expect(showsMoment(settled, CUITO)).toBe(false);
    expect(showsMoment({ ...settled, year: 1988 }, CUITO)).toBe(true);
  });

  it('changes nothing where the moment is not there', () => {
    const link = { ...initial, moment: 'nonsense' };
    expect(settleMoment(link, [CUITO], SCOPE)).toBe(link);
  });
});
