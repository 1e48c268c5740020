import { afterFrame } from './frame.ts';
import { createStore, type Store } from './store.ts';

/** What follows a store: for all that need not be in the very frame that shows a change. */
export interface Follower<T> extends Pick<Store<T>, 'get' | 'subscribe'> {
  /** Catches up at once: for whoever goes on to what the change brings. */
  flush(): void;
}

/** Milliseconds without a change after which a hand has come to rest. */
const REST = 100;
/** Milliseconds between two times to catch up, while a hand drags on: who drags looks at the map. */
const LONGEST = 400;

/** `mayWait` tells of a change whether it can be followed after the frame that shows it; any other is followed at once. */
export function createFollower<T>(
  store: Store<T>,
  mayWait: (next: T, previous: T) => boolean,
): Follower<T> {
  const followed = createStore(store.get());
  let forget: (() => void) | null = null;
  let isComing = false;
  let last = Number.NEGATIVE_INFINITY;
  const flush = () => {
    forget?.();
    forget = null;
    isComing = false;
    last = performance.now();
    followed.set(store.get());
  };
  const come = () => {
    isComing = true;
    forget = afterFrame(flush);
  };
  const follow = () => {
    const since = performance.now() - last;
    forget?.();
    if (since >= LONGEST || (forget === null && since >= REST)) {
      come();
      return;
    }
    const timer = setTimeout(come, Math.min(REST, LONGEST - since));
    forget = () => clearTimeout(timer);
  };
  store.subscribe((next) => {
    if (!mayWait(next, followed.get())) flush();
    else if (!isComing) follow();
  });
  return { get: followed.get, subscribe: followed.subscribe, flush };
}
