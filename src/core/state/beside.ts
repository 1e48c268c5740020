import type { Scope } from './scope.ts';
import type { State } from './state.ts';
import { clampYear, yearOf } from './years.ts';

/** What a map shows of another atlas: the reader’s view, its own layer and lens, its own years, and nothing that is only here. */
export function besideOf(state: State, { initial, estimates, ...years }: Scope): State {
  const estimate = estimates.includes(state.estimate) ? state.estimate : initial.estimate;
  return {
    ...state,
    year: clampYear(yearOf('second', state), years),
    compare: null,
    layer: initial.layer,
    estimate,
    intervention: null,
    moment: null,
    only: null,
  };
}

/** What a reader does on the other map that is of both. */
const SHARED = ['country', 'camera'] as const;

/** Does on this map what `change` does on the other one, as far as it is of both; `other` is what the other one shows. */
export function shareBack(
  state: State,
  other: State,
  change: State | ((state: State) => State),
): State {
  const after = typeof change === 'function' ? change(other) : change;
  const changes = SHARED.filter((name) => after[name] !== other[name]);
  if (changes.length === 0) return state;
  return { ...state, ...Object.fromEntries(changes.map((name) => [name, after[name]])) };
}
