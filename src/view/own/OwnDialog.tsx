import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createIntake } from '../../app/own/intake.ts';
import { createTableReader } from '../../app/own/reading/reader.ts';
import type { OwnMessages } from '../../i18n/ownMessages.ts';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage } from '../page/context.ts';
import { createRoomWords } from '../page/createRoomWords.tsx';
import { Dialog } from '../page/Dialog.tsx';
import type { Owning } from '../page/stores.ts';
import { Begin } from './Begin.tsx';
import { ComingOwn } from './ComingOwn.tsx';
import { Correct } from './Correct.tsx';
import { Doing } from './Doing.tsx';
import sheet from './OwnDialog.css?inline';
import { useDesk } from './useDesk.ts';
import { WantedNote } from './WantedNote.tsx';

adoptSheet(sheet);

const OwnWords = createRoomWords('own');

interface Props {
  readonly opened: Owning;
}

/** A file of the reader’s own, from its choice to the map: all on one sheet. */
export function OwnDialog({ opened }: Props) {
  return (
    <OwnWords meanwhile={<ComingOwn />}>
      {(messages) => <Opened opened={opened} messages={messages} />}
    </OwnWords>
  );
}

function Opened({ opened, messages }: Props & { readonly messages: OwnMessages }) {
  const { owning, words } = usePage();
  const desk = useDesk();
  const [intake] = useState(() =>
    desk.intake((shipped) => createIntake(createTableReader(shipped))),
  );
  const { source, reading, progress } = useSyncExternalStore(
    intake.work.subscribe,
    intake.work.get,
  );
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(function show() {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  useEffect(
    function take() {
      if (opened.type === 'file') intake.take(opened.file);
      const shown = opened.type === 'shown' ? desk.place.get().laid?.owned.source : null;
      if (shown) intake.take(shown.file, shown);
    },
    [opened, intake, desk],
  );
  return (
    <Dialog
      handle={dialog}
      className="own-dialog"
      title={messages.title}
      {...(source && { about: source.file.name })}
      close={words.messages.details.close}
      onClose={() => owning.set(null)}
    >
      <div className="own-sheet" aria-busy={progress !== null}>
        <div className="own-top">
          <p>{messages.promise}</p>
          {source && <Doing intake={intake} messages={messages} />}
        </div>
        <WantedNote reading={reading} source={source} messages={messages} />
        {source ? (
          <Correct intake={intake} messages={messages} />
        ) : (
          <Begin take={intake.take} messages={messages} />
        )}
      </div>
    </Dialog>
  );
}
