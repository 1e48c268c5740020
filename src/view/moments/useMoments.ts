import { useCallback, useEffect, useState } from 'react';
import { loadedMoments, loadMoments, whenIdle } from '../../app/moments.ts';
import type { Moment } from '../../core/moment/moment.ts';

export type MomentsState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly retry: () => void }
  | { readonly status: 'ready'; readonly moments: readonly Moment[] };

/** The moments: at once where they are `needed`, else when the browser is idle. */
export function useMoments(needed: boolean): MomentsState {
  const [moments, setMoments] = useState(loadedMoments);
  const [hasFailed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    loadMoments().then(setMoments, () => setFailed(true));
  }, []);
  useEffect(
    function ask() {
      if (needed) load();
      else return whenIdle(load);
    },
    [needed, load],
  );
  if (moments) return { status: 'ready', moments };
  return hasFailed ? { status: 'failed', retry: load } : { status: 'loading' };
}
