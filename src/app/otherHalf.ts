import type { Scope } from '../core/atlas/scope.ts';
import { remembered } from '../core/remembered.ts';
import { besideOf, shareBack } from '../core/state/beside.ts';
import type { State } from '../core/state/state.ts';
import type { Store } from './store.ts';

/** The state of another atlas beside this one: it follows the page’s, and what is done on its map is done on both. */
export function createOtherHalf(store: Store<State>, scope: Scope): Store<State> {
  // The same state gives the same object: whoever listens sees whether anything changed.
  const get = remembered((state: State) => besideOf(state, scope));
  return {
    get: () => get(store.get()),
    set(change) {
      const share = (state: State) => shareBack(state, get(state), change);
      store.set(share);
    },
    subscribe: (listener) =>
      store.subscribe((state, previous) => listener(get(state), get(previous))),
  };
}
