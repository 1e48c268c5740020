import type { Moment } from '../core/moment/moment.ts';
import { parseMoments } from '../core/moment/parse.ts';
import { withoutLeftMoment } from '../core/moment/transition.ts';
import type { State } from '../core/state/state.ts';
import { LoadError, loadJson } from './load.ts';
import type { Store } from './store.ts';

const MOMENTS = 'moments.json';

/** Rejects with a `LoadError`. */
export async function loadMoments(): Promise<readonly Moment[]> {
  const { moments, issues } = parseMoments(await loadJson(MOMENTS));
  const [first] = issues;
  if (moments.length === 0) {
    throw new LoadError(MOMENTS, 'unsound', first ? `${first.path} ${first.code}` : '');
  }
  return moments;
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
