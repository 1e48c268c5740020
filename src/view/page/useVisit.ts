import type { Transition } from '../../core/state/transition.ts';
import { usePage } from './context.ts';

/** Goes to what the reader names instead of pointing at it: the map comes near to its country. */
export function useVisit(): (visit: Transition) => void {
  const { store, sought } = usePage();
  return (visit) => {
    store.set(visit);
    sought.set(store.get().country);
  };
}
