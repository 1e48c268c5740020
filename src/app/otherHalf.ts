import type { Scope } from '../core/state/scope.ts';
import type { State } from '../core/state/state.ts';
import { clampYear, yearOf } from '../core/state/years.ts';
import type { Store } from './store.ts';

/** What a map shows of another atlas: the reader’s view, its own layer and lens, its own years, and nothing that is only here. */
function translate(state: State, { initial, estimates, ...years }: Scope): State {
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

/** The state of another atlas beside this one: it follows the page’s, and what is done on its map is done on both. */
export function createOtherHalf(store: Store<State>, scope: Scope): Store<State> {
  const get = remembered((state) => translate(state, scope));
  return {
    get: () => get(store.get()),
    set(next) {
      store.set((state) => {
        const before = get(state);
        const after = typeof next === 'function' ? next(before) : next;
        const changes = SHARED.filter((name) => after[name] !== before[name]);
        if (changes.length === 0) return state;
        return { ...state, ...Object.fromEntries(changes.map((name) => [name, after[name]])) };
      });
    },
    subscribe: (listener) =>
      store.subscribe((state, previous) => listener(get(state), get(previous))),
  };
}

/** The same state gives the same object: whoever listens sees whether anything changed. */
function remembered(make: (state: State) => State): (state: State) => State {
  const made = new WeakMap<State, State>();
  return (state) => {
    const known = made.get(state) ?? make(state);
    made.set(state, known);
    return known;
  };
}
