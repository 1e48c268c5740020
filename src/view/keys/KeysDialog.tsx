import './KeysDialog.css';
import { useCallback, useEffect, useRef, useState } from 'react';
import { usePage } from '../page/context.ts';
import { createPart } from '../page/createPart.tsx';
import { Dialog } from '../page/Dialog.tsx';

const KeysList = createPart(async () => (await import('./KeysList.tsx')).KeysList);

/** The keys: loaded when a reader asks. */
export function KeysDialog() {
  const { shortcuts, words } = usePage();
  const { details, keys } = words.messages;
  const dialog = useRef<HTMLDialogElement>(null);
  const [isAsked, setAsked] = useState(false);
  const open = useCallback(() => {
    setAsked(true);
    dialog.current?.showModal();
  }, []);
  useEffect(() => shortcuts.listen({ '?': open }), [shortcuts, open]);
  return (
    <>
      <button type="button" onClick={open}>
        {keys}
      </button>
      <Dialog handle={dialog} title={keys} close={details.close}>
        {isAsked && <KeysList />}
      </Dialog>
    </>
  );
}
