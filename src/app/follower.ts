import { afterFrame } from './frame.ts';
import { createStore, type Store } from './store.ts';

/** What follows a store: for all that need not be in the very frame that shows a change. */
export interface Follower<T> extends Pick<Store<T>, 'get' | 'subscribe'> {
  /** Catches up at once: for whoever goes on to what the change brings. */
  flush(): void;
}

/** Milliseconds at the least between two times to catch up, while a hand drags on. */
const INTERVAL = 100;

/** `mayWait` tells of a change whether it can be followed after the frame that shows it; any other is followed at once. */
export function createFollower<T>(
  store: Store<T>,
  mayWait: (next: T, previous: T) => boolean,
): Follower<T> {
  const followed = createStore(store.get());
  let forget: (() => void) | null = null;
  let last = Number.NEGATIVE_INFINITY;
  const flush = () => {
    forget?.();
    forget = null;
    last = performance.now();
    followed.set(store.get());
  };
  const follow = () => {
    const rest = last + INTERVAL - performance.now();
    if (rest <= 0) {
      forget = afterFrame(flush);
      return;
    }
    const timer = setTimeout(() => {
      forget = afterFrame(flush);
    }, rest);
    forget = () => clearTimeout(timer);
  };
  store.subscribe((next) => {
    if (!mayWait(next, followed.get())) flush();
    else if (forget === null) follow();
  });
  return { get: followed.get, subscribe: followed.subscribe, flush };
}
