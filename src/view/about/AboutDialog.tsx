import './AboutDialog.css';
import { useRef, useState } from 'react';
import { usePage } from '../page/context.ts';
import { createPart } from '../page/createPart.tsx';
import { Dialog } from '../page/Dialog.tsx';

const AboutText = createPart(async () => (await import('./AboutText.tsx')).AboutText);

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
        {isAsked && <AboutText />}
      </Dialog>
    </>
  );
}
