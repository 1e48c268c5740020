import { describe, expect, it } from 'vitest';
import { initialState } from '../state/state.ts';
import type { Moment } from './moment.ts';
import {
  enterMoment,
  leaveMoment,
  settleMoment,
  showsMoment,
  withoutLeftMoment,
} from './transition.ts';

const YEARS = { firstYear: 1959, lastYear: 2026, defaultYear: 1977 };
const CUITO: Moment = {
  id: 'cuito',
  title: { en: 'Cuito', es: 'Cuito' },
  year: 1988,
  layer: 'killed',
  country: 'AGO',
  camera: { zoom: 4.4, lat: -13.5, lng: 18 },
  sentences: [],
};
const DOCTORS: Moment = {
  id: 'doctors',
  title: { en: 'Doctors', es: 'Médicos' },
  year: 2007,
  layer: 'civilians',
  sentences: [],
};
const initial = initialState(YEARS);

describe('enterMoment', () => {
  it('shows the year, layer, place and camera of the moment, as areas, alone and on the map', () => {
    const before = { ...initial, compare: 1965, symbols: 'circles', tab: 'table' } as const;
    expect(enterMoment(before, CUITO)).toEqual({
      ...initial,
      year: 1988,
      layer: 'killed',
      country: 'AGO',
      camera: CUITO.camera,
      moment: 'cuito',
    });
  });

  it('takes nothing over from the moment before', () => {
    const next = enterMoment(enterMoment({ ...initial, intervention: 'x' }, CUITO), DOCTORS);
    expect(next).toEqual({ ...initial, year: 2007, layer: 'civilians', moment: 'doctors' });
  });

  it('keeps language, theme, projection and filter', () => {
    const own = { language: 'es', theme: 'dark', projection: 'mercator', q: 'ang' } as const;
    expect(enterMoment({ ...initial, ...own }, CUITO)).toMatchObject(own);
  });
});

describe('leaving a moment', () => {
  const inside = enterMoment(initial, CUITO);

  it('leaveMoment(state) keeps the view', () => {
    expect(leaveMoment(inside)).toEqual({ ...inside, moment: null });
    expect(leaveMoment(initial)).toBe(initial);
  });

  it('follows from another year, layer, country or intervention', () => {
    const others = [{ year: 1987 }, { layer: 'troops' }, { country: 'ZAF' }, { intervention: 'x' }];
    for (const other of others as readonly Partial<typeof inside>[]) {
      const next = { ...inside, ...other };
      expect(withoutLeftMoment(next, inside)).toEqual({ ...next, moment: null });
    }
  });

  it('does not follow from panning, a lens, a language or the next moment', () => {
    const panned = { ...inside, camera: null, estimate: 'low', language: 'es' } as const;
    expect(withoutLeftMoment(panned, inside)).toBe(panned);
    const next = enterMoment(inside, DOCTORS);
    expect(withoutLeftMoment(next, inside)).toBe(next);
    expect(withoutLeftMoment(inside, initial)).toBe(inside);
  });
});

describe('settleMoment', () => {
  it('completes a link that says no more than its moment', () => {
    const link = { ...initial, moment: 'cuito' };
    expect(settleMoment(link, [CUITO, DOCTORS], YEARS)).toEqual(enterMoment(initial, CUITO));
  });

  it('honours what the link says itself', () => {
    const camera = { zoom: 2, lat: 0, lng: 0 };
    const link = { ...initial, moment: 'cuito', year: 1990, camera, symbols: 'circles' } as const;
    const settled = settleMoment(link, [CUITO], YEARS);
    expect(settled).toEqual({ ...link, layer: 'killed', country: 'AGO' });
    expect(showsMoment(settled, CUITO)).toBe(false);
    expect(showsMoment({ ...settled, year: 1988 }, CUITO)).toBe(true);
  });

  it('changes nothing where the moment is not there', () => {
    const link = { ...initial, moment: 'nonsense' };
    expect(settleMoment(link, [CUITO], YEARS)).toBe(link);
  });
});
