import './CorrectLink.css';
import { useEffect, useRef, useState } from 'react';
import type { Claim } from '../../core/dataset/dataset.ts';
import { usePage } from '../page/context.ts';
import { createPart } from '../page/createPart.tsx';
import { Dialog } from '../page/Dialog.tsx';

const Correction = createPart(async () => (await import('./Correction.tsx')).Correction);

interface Props {
  /** What may be meant, the likeliest first. */
  readonly claims: readonly Claim[];
}

/** The way to say that something is wrong, or missing; the form is loaded when a reader asks. A file of one’s own has no editor to tell. */
export function CorrectLink({ claims }: Props) {
  const { atlas, words } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isAsked, setAsked] = useState(false);
  const { correct, close } = words.messages.details;
  useEffect(
    function openFirst() {
      if (isAsked) dialog.current?.showModal();
    },
    [isAsked],
  );
  if (atlas.description.own) return null;
  const open = () => {
    setAsked(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" className="correct-link" onClick={open}>
        {correct}
      </button>
      {isAsked && (
        <Dialog handle={dialog} className="correct" title={correct} close={close}>
          <Correction claims={claims} />
        </Dialog>
      )}
    </>
  );
}
