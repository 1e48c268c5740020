import { initialState, type State, type Years } from '../state/state.ts';
import type { Moment } from './moment.ts';

/** Opens a moment: the map, as areas and alone, shows what the moment tells of. */
export function enterMoment(state: State, moment: Moment): State {
  return {
    ...state,
    year: moment.year,
    layer: moment.layer,
    estimate: moment.estimate ?? 'best',
    country: moment.country ?? null,
    intervention: moment.intervention ?? null,
    camera: moment.camera ?? null,
    compare: null,
    symbols: 'areas',
    tab: 'map',
    moment: moment.id,
  };
}

/** Ends the story where it stands: the map stays as it is. */
export function leaveMoment(state: State): State {
  return state.moment === null ? state : { ...state, moment: null };
}

/** What a moment is about. Another of these is another view; panning, a lens or a language is the same one. */
const SUBJECT: readonly (keyof State)[] = ['year', 'layer', 'country', 'intervention'];

/** A reader who chooses another year, layer, country or intervention has left the moment, whichever control it was. */
export function withoutLeftMoment(next: State, previous: State): State {
  const isSameMoment = next.moment !== null && next.moment === previous.moment;
  return isSameMoment && SUBJECT.some((name) => next[name] !== previous[name])
    ? leaveMoment(next)
    : next;
}

/** Whether the map shows what a moment is about; a link may name a moment and another year. */
export function showsMoment(state: State, moment: Moment): boolean {
  const entered = enterMoment(state, moment);
  return SUBJECT.every((name) => state[name] === entered[name]);
}

/**
 * Completes a link that may say no more than `moment=…`: where the link left a default, the moment’s value stands.
 * What the link says itself is honoured.
 */
export function settleMoment(state: State, moments: readonly Moment[], years: Years): State {
  const moment = moments.find(({ id }) => id === state.moment);
  if (!moment) return state;
  const initial = initialState(years);
  const entered = enterMoment(state, moment);
  const own = <K extends keyof State>(name: K): State[K] =>
    state[name] === initial[name] ? entered[name] : state[name];
  return {
    ...state,
    year: own('year'),
    layer: own('layer'),
    estimate: own('estimate'),
    country: own('country'),
    intervention: own('intervention'),
    camera: own('camera'),
  };
}
