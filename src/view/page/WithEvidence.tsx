import { type ReactNode, useEffect, useState } from 'react';
import type { Evidence } from '../../app/evidence.ts';
import { usePage } from './context.ts';
import { Failed } from './Failed.tsx';
import { LeftOut } from './LeftOut.tsx';
import { retryPart } from './retryPart.ts';
import { useResource } from './useResource.ts';

/** Milliseconds for which claims wait for their words and sources, so that they do not jump when these come. */
const PATIENCE = 1000;

interface Props {
  readonly children: (evidence: Evidence | null) => ReactNode;
}

/** What needs words and sources, or does without: said once a panel, with a way to try again. */
export function WithEvidence({ children }: Props) {
  const { atlas, words } = usePage();
  const { details } = words.messages;
  const known = useResource(atlas.evidence);
  const isComing = known.status === 'idle' || known.status === 'loading';
  const [isLate, setLate] = useState(false);
  useEffect(function wait() {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      {isComing && <p>{details.loadingNotes}</p>}
      {known.status === 'failed' && (
        <Failed
          what={details.notesFailed}
          error={known.error}
          retry={() => retryPart(atlas.evidence)}
        />
      )}
      {known.status === 'ready' && <LeftOut issues={known.value.issues} />}
      {(!isComing || isLate) && children(known.value)}
    </>
  );
}
