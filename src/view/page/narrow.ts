import { useSyncExternalStore } from 'react';

/** A page on which the panel has no room over the map: the style sheets’ 60 rem. */
const NARROW = 'not all and (min-width: 60rem)';

export function isNarrow(): boolean {
  return matchMedia(NARROW).matches;
}

function onNarrow(listener: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

export function useNarrow(): boolean {
  return useSyncExternalStore(onNarrow, isNarrow);
}
