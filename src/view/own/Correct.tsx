import { useDeferredValue, useSyncExternalStore } from 'react';
import type { Intake } from '../../app/own/intake.ts';
import { featuresOf } from '../../app/own/ownedOf.ts';
import type { AtlasReading } from '../../core/intake/reading.ts';
import type { OwnMessages } from '../../i18n/ownMessages.ts';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage } from '../page/context.ts';
import { Failed } from '../page/Failed.tsx';
import sheet from './Correct.css?inline';
import { MeasureClasses } from './classes/MeasureClasses.tsx';
import { FaultList } from './FaultList.tsx';
import { ShowForm } from './ShowForm.tsx';
import { TableSteps } from './TableSteps.tsx';

adoptSheet(sheet);

interface Props {
  readonly intake: Intake;
  readonly messages: OwnMessages;
}

/** How a file was read, all of it to be corrected, and the way to the map. */
export function Correct({ intake, messages }: Props) {
  const { source, reading, progress, isFailed } = useSyncExternalStore(
    intake.work.subscribe,
    intake.work.get,
  );
  const table = reading?.type === 'table' ? reading : null;
  // Of many rows they take a moment; how the table was read is shown before.
  const classed = useDeferredValue(table, null);
  if (!source) return null;
  return (
    <>
      {isFailed && (
        <div className="own-doubt">
          <Failed what={messages.failed} retry={() => intake.choose({})} loss={messages.loss} />
        </div>
      )}
      {reading?.type === 'refused' && (
        <p className="own-doubt" role="alert">
          {messages.refused}
        </p>
      )}
      {reading?.type === 'table' && (
        <TableSteps
          key={`steps ${reading.hash}`}
          reading={reading}
          choose={intake.choose}
          messages={messages}
        />
      )}
      {(reading?.type === 'collection' || reading?.type === 'saved') && (
        <OwnForm reading={reading} messages={messages} />
      )}
      {(reading?.type === 'table' || reading?.type === 'refused') && (
        <FaultList groups={reading.faults} messages={messages} />
      )}
      {table && classed?.placed && (
        <section>
          <h3>{messages.classes}</h3>
          <MeasureClasses
            key={`classes ${classed.hash}`}
            placed={classed.placed}
            classes={source.classes}
            onChange={(classes) => intake.amend({ classes })}
            messages={messages}
          />
        </section>
      )}
      {reading && reading.type !== 'refused' && (
        <ShowForm
          key={`show ${reading.hash}`}
          reading={reading}
          source={source}
          isReading={progress !== null}
          intake={intake}
          messages={messages}
        />
      )}
    </>
  );
}

/** A file of the atlas’s own form, of which nothing has to be guessed. */
function OwnForm({ reading, messages }: { reading: AtlasReading; messages: OwnMessages }) {
  const { format } = usePage().words;
  const { issues, type } = reading;
  return (
    <section>
      <h3>{messages.read.title}</h3>
      <p>
        {type === 'saved'
          ? messages.saved
          : messages.ownForm(format.count(featuresOf(reading.value)))}
      </p>
      {issues.length > 0 && <p>{messages.leftOut(issues.length)}</p>}
    </section>
  );
}
