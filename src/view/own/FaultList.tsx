import './FaultList.css';
import { saveFile } from '../../app/saveFile.ts';
import type { Fault } from '../../core/intake/fault.ts';
import type { FaultGroup } from '../../core/intake/reading.ts';
import type { OwnMessages } from '../../i18n/ownMessages.ts';
import { usePage } from '../page/context.ts';
import { formatFaults } from './formatFaults.ts';

/** So many of a kind are shown. */
const SHOWN = 4;

interface Props {
  readonly groups: readonly FaultGroup[];
  readonly messages: OwnMessages;
}

/** What is not read, kind by kind: where it stands, and what to write there. */
export function FaultList({ groups, messages }: Props) {
  const { format } = usePage().words;
  const { faults } = messages;
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  if (count === 0) return null;
  const most = Math.max(...groups.map(({ first }) => first.length));
  const isPart = groups.some((group) => group.first.length < group.count);
  const download = () => {
    const text = formatFaults(groups, faults.heads);
    saveFile(`${faults.fileName}.csv`, new Blob([text], { type: 'text/csv' }));
  };
  return (
    <section className="own-faults">
      <h3>{faults.title(format.count(count))}</h3>
      <p className="own-note">{faults.intro}</p>
      {groups.map((group) => (
        <Group key={group.code} group={group} messages={messages} />
      ))}
      <p>
        <button type="button" onClick={download}>
          {faults.csv}
        </button>{' '}
        {isPart && <small>{faults.csvPart(format.count(most))}</small>}
      </p>
    </section>
  );
}

function Group({ group, messages: { faults } }: { group: FaultGroup; messages: OwnMessages }) {
  const { format } = usePage().words;
  const shown = group.first.slice(0, SHOWN);
  return (
    <>
      <h4>{group.code}</h4>
      <ul>
        {shown.map((fault) => (
          <li key={keyOf(fault)}>
            <span>{faults.place(fault.line ?? null, fault.column || null)}</span>
            {fault.value !== undefined && <q>{fault.value}</q>}
            {fault.meant && fault.meant.length > 0 && (
              <small>{faults.meant(format.list(fault.meant))}</small>
            )}
          </li>
        ))}
        {group.count > shown.length && (
          <li>{faults.rest(format.count(group.count - shown.length))}</li>
        )}
      </ul>
    </>
  );
}

function keyOf({ line, column, value }: Fault): string {
  return [line, column, value].join('\u0000');
}
