import { type RefObject, useEffect, useState } from 'react';

/** Milliseconds after which what was said goes away again. */
const SAID_FOR = 5_000;

function selectAll(box: HTMLElement): void {
  if (box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement) box.select();
  else getSelection()?.selectAllChildren(box);
}

interface Copying {
  /** Null where nothing is to be said. */
  readonly outcome: 'copied' | 'selected' | null;
  readonly copy: (text: string) => Promise<void>;
}

/** Copies a text or, where the browser lets no page do that, selects the box that has it. */
export function useCopy(box: RefObject<HTMLElement | null>): Copying {
  const [outcome, setOutcome] = useState<Copying['outcome']>(null);
  useEffect(
    function fallSilent() {
      if (outcome !== 'copied') return;
      const timer = setTimeout(() => setOutcome(null), SAID_FOR);
      return () => clearTimeout(timer);
    },
    [outcome],
  );
  return {
    outcome,
    async copy(text) {
      // What is said once more is heard only where it was gone between.
      setOutcome(null);
      try {
        await navigator.clipboard.writeText(text);
        setOutcome('copied');
      } catch {
        if (box.current) {
          box.current.focus();
          selectAll(box.current);
        }
        setOutcome('selected');
      }
    },
  };
}
