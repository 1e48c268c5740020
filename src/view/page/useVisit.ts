import type { Transition } from '../../core/state/transition.ts';
import { usePage } from './context.ts';

/** Goes to what the reader names instead of pointing at it: the map comes near to its country. */
export function useVisit(): (visit: Transition) => void {
  const { settled, sought, store } = usePage();
  return (visit) => {
    store.set(visit);
    // The map comes near beside the panel, which has to be there.
    settled.flush();
    sought.set(store.get().country);
  };
}
