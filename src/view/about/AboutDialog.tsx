import './AboutDialog.css';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import { usePage } from '../page/context.ts';
import { PartBoundary } from '../page/PartBoundary.tsx';

const AboutText = lazy(() =>
  import('./AboutText.tsx').then((part) => ({ default: part.AboutText })),
);

/** Why the map shows what it shows: loaded when a reader asks. */
export function AboutDialog() {
  const { messages } = usePage().words;
  const dialog = useRef<HTMLDialogElement>(null);
  const [isAsked, setAsked] = useState(false);
  const title = useId();
  const open = () => {
    setAsked(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" onClick={open}>
        {messages.about.open}
      </button>
      <dialog ref={dialog} className="about" aria-labelledby={title}>
        <form method="dialog">
          <h2 id={title}>{messages.about.open}</h2>
          <button type="submit">{messages.details.close}</button>
        </form>
        {isAsked && (
          <PartBoundary>
            <Suspense fallback={<p>{messages.loading}</p>}>
              <AboutText />
            </Suspense>
          </PartBoundary>
        )}
      </dialog>
    </>
  );
}
