import { useEffect, useRef, useState } from 'react';
import type { Claim } from '../../core/dataset/dataset.ts';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage } from '../page/context.ts';
import { createPart } from '../page/createPart.tsx';
import { Dialog } from '../page/Dialog.tsx';
import sheet from './CorrectLink.css?inline';

adoptSheet(sheet);

const Correction = createPart(async () => (await import('./Correction.tsx')).Correction);

interface Props {
  /** What may be meant, the likeliest first. */
  readonly claims: readonly Claim[];
  /** Where it stands beside one claim, that claim as it is read. */
  readonly beside?: string;
}

/** The way to say that something is wrong, or missing; the form is loaded when a reader asks. A file of one’s own has no editor to tell. */
export function CorrectLink({ claims, beside }: Props) {
  const { atlas, words } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isAsked, setAsked] = useState(false);
  const { correct, wrong, close } = words.messages.details;
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
      <button
        type="button"
        className="correct-link"
        aria-label={beside && `${wrong} ${beside}`}
        onClick={open}
      >
        {beside ? wrong : correct}
      </button>
      {isAsked && (
        <Dialog handle={dialog} className="correct" title={correct} close={close}>
          <Correction claims={claims} />
        </Dialog>
      )}
    </>
  );
}
