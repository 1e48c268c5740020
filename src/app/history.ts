import { claimIn } from '../core/state/markedClaim.ts';
import { isChoice } from '../core/state/permalink.ts';
import type { State } from '../core/state/state.ts';
import type { Link } from './link.ts';
import type { Store } from './store.ts';

/**
 * Milliseconds that the address waits for the reader to rest: at each write Chromium looks at the icon anew, and Safari
 * refuses more than 100 in 10 seconds.
 */
export const REST = 350;
/** Milliseconds that it waits after a choice: the frame that shows it goes first. */
const SOON = 40;

/** Milliseconds in another year after which a reader has moved on from a link. The slowest playing of the years is quicker. */
const MOVED_ON = 5_000;

/**
 * Makes what lets go of a link in another year: of its claim at once, of what was told of it once the reader has stayed
 * there, unless something else is told by then.
 */
function createMoveOn({ notice, marked }: Link): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    marked.set(null);
    const told = notice.get();
    if (told === null) return;
    clearTimeout(timer);
    timer = setTimeout(() => notice.set((now) => (now === told ? null : now)), MOVED_ON);
  };
}

/** The address of a state, on the page that is open. */
function addressOf(state: State, link: Link): string {
  const query = link.write(state);
  // A claim that is no longer marked is no longer asked for.
  const isOver = claimIn(location.hash) !== null && link.marked.get() === null;
  const end = isOver ? '' : location.hash;
  return `${location.pathname}${query === '' ? '' : `?${query}`}${end}`;
}

/**
 * Keeps the address bar and the store the same: a choice is written soon, a scrub when it rests, the last state never
 * lost, and at most one write in 350 ms. `opened` is the state that the address opens: the store may have gone on. What was to be told of a link goes with it, whether the reader goes on or Back. Returns what undoes it.
 */
export function connectHistory(store: Store<State>, link: Link, opened = store.get()): () => void {
  let written = opened;
  let { search, hash } = location;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether what waits to be written is a choice. */
  let isChosen = false;
  let lastWrite = Number.NEGATIVE_INFINITY;
  const moveOn = createMoveOn(link);

  const write = (state = store.get()) => {
    clearTimeout(timer);
    timer = undefined;
    isChosen = false;
    // Own data that were laid have taken the address: their page is being made.
    if (state === written || location.search !== search) return;
    const url = addressOf(state, link);
    if (isChoice(state, written)) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
    ({ search, hash } = location);
    written = state;
    lastWrite = performance.now();
  };

  const schedule = (next: State, previous: State) => {
    if (next === written) return;
    const isNew = isChoice(next, previous);
    if (isNew) link.notice.set(null);
    if (isNew || next.year !== previous.year) moveOn();
    // A choice that waits takes along what follows it.
    if (isChosen) return;
    // What was scrubbed before belongs to the entry before.
    if (isNew && timer !== undefined) write(previous);
    clearTimeout(timer);
    isChosen = isNew;
    const due = lastWrite + REST - performance.now();
    timer = setTimeout(write, isNew ? Math.max(SOON, due) : REST);
  };

  const restore = () => {
    const isJump = claimIn(hash) === null && claimIn(location.hash) === null;
    // A jump within the page is no step Back.
    if (location.search === search && (isJump || location.hash === hash)) return;
    const isSame = location.search === search;
    ({ search, hash } = location);
    written = isSame ? link.mark(store.get(), hash) : link.read(search, hash);
    store.set(written);
  };

  const lookUp = () => {
    write();
    written = link.lookUp(store.get());
    store.set(written);
  };

  schedule(store.get(), opened);
  const stops = [store.subscribe(schedule), link.onWithdrawn(lookUp), onTravel(restore)];
  // It may have come before anybody listened.
  lookUp();
  const leave = () => write();
  addEventListener('pagehide', leave);
  return () => {
    for (const stop of stops) stop();
    removeEventListener('pagehide', leave);
    clearTimeout(timer);
  };
}

/** Tells of every step Back or Forward, before the state it leads to is there. Returns what ends it. */
export function onTravel(listener: () => void): () => void {
  addEventListener('popstate', listener);
  return () => removeEventListener('popstate', listener);
}
