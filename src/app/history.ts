import { formatPermalink, parsePermalink } from '../core/state/permalink.ts';
import type { Scope, State } from '../core/state/state.ts';
import type { Store } from './store.ts';

/** Safari refuses more than 100 writes in 10 seconds. */
const WRITE_INTERVAL = 350;

/** What a reader chooses gets an entry of its own in the history; scrubbing and panning do not. */
const PUSHED: readonly (keyof State)[] = [
  'layer',
  'estimate',
  'country',
  'intervention',
  'symbols',
  'projection',
  'tab',
  'moment',
];

type Pair = readonly [string, string];

function isChoice(next: State, previous: State): boolean {
  // Beginning and ending a comparison is a choice; its slider is one to scrub.
  const isOtherPage = (next.compare === null) !== (previous.compare === null);
  return isOtherPage || PUSHED.some((name) => next[name] !== previous[name]);
}

function urlOf(state: State, scope: Scope, foreign: readonly Pair[]): string {
  const query = formatPermalink(state, scope, foreign);
  return `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
}

/**
 * Keeps the address bar and the store the same: at most one write in 350 ms, the last state never lost.
 * Returns what undoes it.
 */
export function connectHistory(
  store: Store<State>,
  scope: Scope,
  foreign: readonly Pair[],
  accept: (state: State) => State,
): () => void {
  let written = store.get();
  let pending: 'push' | 'replace' | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastWrite = Number.NEGATIVE_INFINITY;

  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    if (pending === null) return;
    const state = store.get();
    const url = urlOf(state, scope, foreign);
    if (pending === 'push') history.pushState(null, '', url);
    else history.replaceState(null, '', url);
    pending = null;
    written = state;
    lastWrite = performance.now();
  };

  const schedule = (next: State) => {
    if (isChoice(next, written)) pending = 'push';
    else pending ??= 'replace';
    const wait = lastWrite + WRITE_INTERVAL - performance.now();
    if (wait <= 0) write();
    else timer ??= setTimeout(write, wait);
  };

  const restore = () => {
    clearTimeout(timer);
    timer = undefined;
    pending = null;
    written = accept(parsePermalink(location.search, scope).state);
    store.set(written);
  };

  const unsubscribe = store.subscribe((next) => {
    if (next !== written) schedule(next);
  });
  addEventListener('popstate', restore);
  addEventListener('pagehide', write);
  return () => {
    unsubscribe();
    removeEventListener('popstate', restore);
    removeEventListener('pagehide', write);
    clearTimeout(timer);
  };
}
