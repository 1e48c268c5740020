import type { State } from '../core/state/state.ts';
import { showYear } from '../core/state/transition.ts';
import type { Bounds } from '../core/state/years.ts';
import type { Store } from './store.ts';

export const SPEEDS = { slow: 1_600, normal: 800, fast: 300 } as const;
export type Speed = keyof typeof SPEEDS;

/**
 * Plays the years: a step at a time, from the start again at the end. Stops at the end, at any other choice of a year,
 * and where the page is hidden. Whoever made it stops it when it is no longer shown.
 */
export interface Playback {
  isPlaying(): boolean;
  toggle(): void;
  stop(): void;
  setSpeed(speed: Speed): void;
  speed(): Speed;
  subscribe(listener: () => void): () => void;
}

export function createPlayback(store: Store<State>, { firstYear, lastYear }: Bounds): Playback {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setInterval> | undefined;
  let speed: Speed = 'normal';
  let expected = 0;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const stop = () => {
    if (timer === undefined) return;
    clearInterval(timer);
    timer = undefined;
    document.removeEventListener('visibilitychange', stop);
    tell();
  };
  const step = () => {
    const { year } = store.get();
    // Somebody else chose a year: the reader has taken over.
    if (year !== expected || year >= lastYear) {
      stop();
      return;
    }
    expected = year + 1;
    store.set(showYear(expected));
    if (expected >= lastYear) stop();
  };
  const start = () => {
    if (store.get().year >= lastYear) store.set(showYear(firstYear));
    expected = store.get().year;
    timer = setInterval(step, SPEEDS[speed]);
    // A reader who looks away comes back to the year they left.
    document.addEventListener('visibilitychange', stop);
    tell();
  };
  return {
    isPlaying: () => timer !== undefined,
    toggle: () => (timer === undefined ? start() : stop()),
    stop,
    speed: () => speed,
    setSpeed(next) {
      speed = next;
      if (timer !== undefined) {
        clearInterval(timer);
        timer = setInterval(step, SPEEDS[speed]);
      }
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
