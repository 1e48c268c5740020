import type { Evidence } from '../../app/evidence.ts';
import type { PointEvent } from '../../core/dataset/dataset.ts';
import { wordPrecision } from '../../i18n/wordPrecision.ts';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage } from '../page/context.ts';
import sheet from './EventList.css?inline';

adoptSheet(sheet);

interface Props {
  readonly events: readonly PointEvent[];
  readonly evidence: Evidence | null;
}

/** What happened where, with the precision at which the place is known. */
export function EventList({ events, evidence }: Props) {
  const { words } = usePage();
  const { messages, format, read } = words;
  if (events.length === 0) return null;
  const sorted = [...events].sort((one, other) => one.from.localeCompare(other.from));
  return (
    <>
      <h3>{messages.details.events}</h3>
      <ol className="events">
        {sorted.map((event) => {
          const notes = evidence
            ? evidence.interventions[event.intervention]?.events?.[event.id]
            : event;
          return (
            <li key={event.id}>
              <p>
                <strong>{read(event.name)}</strong> · {format.span(event)}
              </p>
              {notes?.note && <p>{read(notes.note)}</p>}
              {notes?.outcome && <p>{read(notes.outcome)}</p>}
              <p className="claim-who">{wordPrecision(event, words)}</p>
              <SourceLine evidence={evidence} id={event.source} />
            </li>
          );
        })}
      </ol>
    </>
  );
}
