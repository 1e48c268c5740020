import './AboutDialog.css';
import { lazy, Suspense, useRef, useState } from 'react';
import { usePage } from '../page/context.ts';
import { Dialog } from '../page/Dialog.tsx';
import { PartBoundary } from '../page/PartBoundary.tsx';

const AboutText = lazy(() =>
  import('./AboutText.tsx').then((part) => ({ default: part.AboutText })),
);

/** Why the map shows what it shows: loaded when a reader asks. */
export function AboutDialog() {
  const { messages } = usePage().words;
  const dialog = useRef<HTMLDialogElement>(null);
  const [isAsked, setAsked] = useState(false);
  const open = () => {
    setAsked(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" onClick={open}>
        {messages.about.open}
      </button>
      <Dialog
        handle={dialog}
        className="about"
        title={messages.about.open}
        close={messages.details.close}
      >
        {isAsked && (
          <PartBoundary>
            <Suspense fallback={<p>{messages.loading}</p>}>
              <AboutText />
            </Suspense>
          </PartBoundary>
        )}
      </Dialog>
    </>
  );
}
