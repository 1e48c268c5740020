import { useLayoutEffect, useRef } from 'react';
import { usePage } from './context.ts';
import { Dialog } from './Dialog.tsx';
import { useLate } from './useLate.ts';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
}

/** In the place of a dialog that is a part itself: says that it comes, where that takes time, and can be left. */
export function ComingDialog({ title, onClose }: Props) {
  return useLate() && <Opened title={title} onClose={onClose} />;
}

function Opened({ title, onClose }: Props) {
  const { details, loadingPart } = usePage().words.messages;
  const handle = useRef<HTMLDialogElement>(null);
  useLayoutEffect(function show() {
    const dialog = handle.current;
    dialog?.showModal();
    // What takes its place has the focus from where it was.
    return () => dialog?.close();
  }, []);
  return (
    <Dialog handle={handle} title={title} close={details.close} onClose={onClose}>
      <p role="status">{loadingPart}</p>
    </Dialog>
  );
}
