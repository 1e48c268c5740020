import { useEffect } from 'react';
import { onDroppedFile } from '../../app/own/onDroppedFile.ts';
import { usePage } from '../page/context.ts';

/** The button that opens “your own data”, as a file does that is dropped on the page. */
export function OwnData() {
  const { owning, words } = usePage();
  useEffect(() => onDroppedFile((file) => owning.set({ type: 'file', file })), [owning]);
  return (
    <button
      type="button"
      className="open-own"
      aria-haspopup="dialog"
      onClick={({ currentTarget }) => {
        currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
        owning.set({ type: 'empty' });
      }}
    >
      {words.messages.ownData.open}
    </button>
  );
}
