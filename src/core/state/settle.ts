import type { Moment } from '../moment/moment.ts';
import { initialState, type Scope, type State } from './state.ts';
import { enterMoment } from './transition.ts';

/**
 * Completes a link that may say no more than `moment=…`: where the link left a default, the moment’s value stands.
 * What the link says itself is honoured.
 */
export function settleMoment(state: State, moments: readonly Moment[], scope: Scope): State {
  const moment = moments.find(({ id }) => id === state.moment);
  if (!moment) return state;
  const initial = initialState(scope);
  const entered = enterMoment(moment)(state);
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
