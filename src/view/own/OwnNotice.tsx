import { useSyncExternalStore } from 'react';
import { Awaited } from '../page/Awaited.tsx';
import { usePage, useSlice } from '../page/context.ts';
import { createPart } from '../page/createPart.tsx';
import { ComingOwn } from './ComingOwn.tsx';

const OwnDialog = createPart(async () => (await import('./OwnDialog.tsx')).OwnDialog, ComingOwn);
const OwnLine = createPart(async () => (await import('./OwnLine.tsx')).OwnLine, Awaited);
const Wanted = createPart(async () => (await import('./Wanted.tsx')).Wanted, Awaited);

/** “Your own data” once it is opened; where it cannot be had, this is said here, not in the menu, which is closed by then. */
function Opened() {
  const { owning } = usePage();
  const opened = useSyncExternalStore(owning.subscribe, owning.get);
  return opened && <OwnDialog opened={opened} />;
}

/** Where the address speaks of a reader’s own data: whether they are shown, or which file is needed. */
function Line() {
  const { atlas } = usePage();
  const asked = useSlice(({ data }) => data);
  if (atlas.description.own) return <OwnLine />;
  return asked && <Wanted />;
}

/** Above the sheet: a reader’s own data. */
export function OwnNotice() {
  return (
    <>
      <Opened />
      <Line />
    </>
  );
}
