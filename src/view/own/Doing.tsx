import { useSyncExternalStore } from 'react';
import type { Intake } from '../../app/own/intake.ts';
import type { OwnMessages } from '../../i18n/ownMessages.ts';
import { adoptSheet } from '../page/adoptSheet.ts';
import sheet from './Doing.css?inline';

adoptSheet(sheet);

interface Props {
  readonly intake: Intake;
  readonly messages: OwnMessages;
}

/** What is being done with the file, which can be ended; else the way to another one. */
export function Doing({ intake, messages }: Props) {
  const { progress } = useSyncExternalStore(intake.work.subscribe, intake.work.get);
  return (
    <div className="own-doing">
      <p role="status">{progress && messages.stages[progress.stage]}</p>
      {progress ? (
        <>
          <progress value={progress.share} aria-label={messages.stages[progress.stage]} />
          <button type="button" onClick={intake.cancel}>
            {messages.cancel}
          </button>
        </>
      ) : (
        <button type="button" onClick={intake.clear}>
          {messages.another}
        </button>
      )}
    </div>
  );
}
