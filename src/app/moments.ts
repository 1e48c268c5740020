import type { Moment } from '../core/moment/moment.ts';
import { parseMoments } from '../core/moment/parse.ts';
import { withoutLeftMoment } from '../core/moment/transition.ts';
import type { State } from '../core/state/state.ts';
import { LoadError, loadJson } from './load.ts';
import type { Store } from './store.ts';

const MOMENTS = 'moments.json';

let loaded: readonly Moment[] | null = null;
let loading: Promise<readonly Moment[]> | undefined;

/** Loads once; a failure is not remembered, so that the reader can try again. Rejects with a `LoadError`. */
export function loadMoments(): Promise<readonly Moment[]> {
  loading ??= loadJson(MOMENTS)
    .then((value) => {
      const { moments, issues } = parseMoments(value);
      const [first] = issues;
      if (moments.length === 0) {
        throw new LoadError(MOMENTS, 'unsound', first ? `${first.path} ${first.code}` : '');
      }
      loaded = moments;
      return moments;
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/** The moments where they have been loaded, else null. */
export function loadedMoments(): readonly Moment[] | null {
  return loaded;
}

/** Whether a link names a moment, so that the page cannot open without knowing which. */
export function asksForMoment(search: string): boolean {
  return new URLSearchParams(search).has('moment');
}

/** A store in which a moment ends where the reader chooses another view, whichever control it was. */
export function leavingMoments(store: Store<State>): Store<State> {
  return {
    ...store,
    set: (next) =>
      store.set((current) =>
        withoutLeftMoment(typeof next === 'function' ? next(current) : next, current),
      ),
  };
}

/** Calls back when the browser has nothing better to do. Returns what calls it off. */
export function whenIdle(callback: () => void): () => void {
  // Safari has no idle callback.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(callback, 200);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(callback, { timeout: 2_000 });
  return () => cancelIdleCallback(handle);
}
