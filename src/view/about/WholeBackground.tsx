import { useState } from 'react';
import { Background } from '../evidence/Background.tsx';
import { usePage } from '../page/context.ts';
import { WithEvidence } from '../page/WithEvidence.tsx';

/** Why the actor intervened, and how, on the whole. The words and sources are loaded when a reader asks. */
export function WholeBackground() {
  const [isAsked, setAsked] = useState(false);
  return (
    <details
      className="background-part"
      onToggle={({ currentTarget }) => currentTarget.open && setAsked(true)}
    >
      <summary>
        <h3>{usePage().words.messages.about.background}</h3>
      </summary>
      {isAsked && (
        <WithEvidence>
          {(evidence) =>
            evidence && <Background sentences={evidence.background} evidence={evidence} />
          }
        </WithEvidence>
      )}
    </details>
  );
}
