import { useCallback, useEffect, useState } from 'react';
import { type Evidence, loadEvidence, loadedEvidence } from '../../app/evidence.ts';

export type EvidenceState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly retry: () => void }
  | { readonly status: 'ready'; readonly evidence: Evidence };

/** Words and sources, asked for when the first panel opens. */
export function useEvidence(): EvidenceState {
  const [evidence, setEvidence] = useState(loadedEvidence);
  const [hasFailed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    loadEvidence().then(setEvidence, () => setFailed(true));
  }, []);
  useEffect(load, [load]);
  if (evidence) return { status: 'ready', evidence };
  return hasFailed ? { status: 'failed', retry: load } : { status: 'loading' };
}
