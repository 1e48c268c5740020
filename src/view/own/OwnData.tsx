import { useEffect, useSyncExternalStore } from 'react';
import { onDroppedFile } from '../../app/own/onDroppedFile.ts';
import { usePage } from '../page/context.ts';
import { createPart, Nothing } from '../page/createPart.tsx';

const OwnDialog = createPart(async () => (await import('./OwnDialog.tsx')).OwnDialog, Nothing);

/** The button that opens “your own data”, which is loaded then, as it is when a file is dropped on the page. */
export function OwnData() {
  const { owning, words } = usePage();
  const opened = useSyncExternalStore(owning.subscribe, owning.get);
  useEffect(() => onDroppedFile((file) => owning.set({ type: 'file', file })), [owning]);
  return (
    <>
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
      {opened && <OwnDialog opened={opened} />}
    </>
  );
}
