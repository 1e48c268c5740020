import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Atlas } from '../../app/atlas.ts';
import { createIntake, type Intake } from '../../app/own/intake.ts';
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

/** What is being read stays while the dialog is closed. */
const intakes = new WeakMap<Atlas, Intake>();

function intakeFor(atlas: Atlas): Intake {
  const intake = intakes.get(atlas) ?? createIntake(createTableReader(atlas));
  intakes.set(atlas, intake);
  return intake;
}

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
  const { newest, owning, words } = usePage();
  const desk = useDesk();
  const [intake] = useState(() => intakeFor(newest));
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
