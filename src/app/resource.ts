import { Overdue } from './inTime.ts';
import { createStore } from './store.ts';

/** What is known of something that comes late. */
export type Loadable<T> =
  | { readonly status: 'idle' | 'loading'; readonly value: null }
  | { readonly status: 'failed'; readonly value: null; readonly error: unknown }
  | { readonly status: 'ready'; readonly value: T };

/** Something that is loaded when it is first asked for, and shared by all who ask. */
export interface Resource<T> {
  get(): Loadable<T>;
  /** Asks for it, unless it is there or on its way. Settles when it is known how that went; never rejects. */
  load(): Promise<void>;
  subscribe(listener: () => void): () => void;
}

/** A failure is not remembered beyond the next `load`, which then helps everybody who waits. */
export function createResource<T>(fetchValue: () => Promise<T>): Resource<T> {
  const state = createStore<Loadable<T>>({ status: 'idle', value: null });
  let pending: Promise<void> | null = null;

  const fetchOnce = async () => {
    try {
      const value = await fetchValue();
      // Of a module that is another one than was asked for.
      if (value === undefined) throw new TypeError('another shape');
      state.set({ status: 'ready', value });
    } catch (error) {
      state.set({ status: 'failed', value: null, error });
      // What comes after all is asked for again, and there at once.
      if (error instanceof Overdue) error.coming.then(load, () => undefined);
    }
    pending = null;
  };

  const load = async () => {
    if (state.get().status === 'ready') return;
    if (!pending) {
      state.set({ status: 'loading', value: null });
      pending = fetchOnce();
    }
    await pending;
  };

  return {
    get: state.get,
    load,
    subscribe: state.subscribe,
  };
}
