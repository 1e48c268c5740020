import { isChoice } from '../core/state/permalink.ts';
import type { State } from '../core/state/state.ts';
import type { Link } from './link.ts';
import type { Store } from './store.ts';

/** Safari refuses more than 100 writes in 10 seconds. */
const WRITE_INTERVAL = 350;

/**
 * Keeps the address bar and the store the same: at most one write in 350 ms, the last state never lost.
 * What was to be told of a link goes with it, whether the reader goes on or Back. Returns what undoes it.
 */
export function connectHistory(store: Store<State>, link: Link): () => void {
  let written = store.get();
  let search = location.search;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastWrite = Number.NEGATIVE_INFINITY;

  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    const state = store.get();
    if (state === written) return;
    const query = link.write(state);
    const url = `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
    if (isChoice(state, written)) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
    ({ search } = location);
    written = state;
    lastWrite = performance.now();
  };

  const schedule = (next: State, previous: State) => {
    if (next === written) return;
    if (isChoice(next, previous)) link.notice.set(null);
    const wait = lastWrite + WRITE_INTERVAL - performance.now();
    if (wait <= 0) write();
    else timer ??= setTimeout(write, wait);
  };

  const restore = () => {
    // A jump within the page is no step Back.
    if (location.search === search) return;
    ({ search } = location);
    written = link.read(search);
    store.set(written);
  };

  const unsubscribe = store.subscribe(schedule);
  addEventListener('popstate', restore);
  addEventListener('pagehide', write);
  return () => {
    unsubscribe();
    removeEventListener('popstate', restore);
    removeEventListener('pagehide', write);
    clearTimeout(timer);
  };
}

/** Tells of every step Back or Forward, before the state it leads to is there. Returns what ends it. */
export function onTravel(listener: () => void): () => void {
  addEventListener('popstate', listener);
  return () => removeEventListener('popstate', listener);
}
