import { saveFile } from '../../app/saveFile.ts';
import type { Fault } from '../../core/intake/fault.ts';
import type { FaultGroup } from '../../core/intake/reading.ts';
import type { IntakeMessages } from '../../i18n/intakeMessages.ts';
import type { OwnMessages } from '../../i18n/ownMessages.ts';
import { detailOf, placeInList } from '../../i18n/wordFault.ts';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage } from '../page/context.ts';
import { createRoomWords } from '../page/createRoomWords.tsx';
import sheet from './FaultList.css?inline';
import { formatFaults } from './formatFaults.ts';

adoptSheet(sheet);

/** So many of a kind are shown. */
const SHOWN = 4;

const IntakeWords = createRoomWords('intake');

interface Props {
  readonly groups: readonly FaultGroup[];
  readonly messages: OwnMessages;
}

/** What is not read, kind by kind: where it stands, and what to write there. */
export function FaultList(props: Props) {
  return <IntakeWords>{(words) => <Told {...props} words={words} />}</IntakeWords>;
}

interface ToldProps extends Props {
  readonly words: IntakeMessages;
}

function Told({ groups, messages: { faults }, words }: ToldProps) {
  const { format } = usePage().words;
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  if (count === 0) return null;
  const most = Math.max(...groups.map(({ first }) => first.length));
  const isPart = groups.some((group) => group.first.length < group.count);
  const download = () => {
    const text = formatFaults(groups, words);
    saveFile(`${faults.fileName}.csv`, new Blob([text], { type: 'text/csv' }));
  };
  return (
    <section className="own-faults">
      <h3>{faults.title(format.count(count))}</h3>
      <p className="own-note">{faults.intro}</p>
      {groups.map((group) => (
        <Group key={group.code} group={group} words={words} />
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

/** The same fault, each time with its place. */
function Group({ group, words }: { readonly group: FaultGroup; readonly words: IntakeMessages }) {
  const { code, count, first } = group;
  const shown = first.slice(0, SHOWN);
  const { format } = usePage().words;
  return (
    <>
      <h4>{format.capitalise(words.faults[code])}</h4>
      <ul>
        {shown.map((fault) => (
          <li key={keyOf(fault)}>
            <span>{placeInList(fault, words)}</span>
            {fault.value !== undefined && <q>{fault.value}</q>}
            <Detail text={detailOf(fault, words)} />
          </li>
        ))}
        {count > shown.length && <li>{words.more(count - shown.length)}</li>}
      </ul>
    </>
  );
}

/** Below what stands there. */
function Detail({ text }: { readonly text: string }) {
  return text === '' ? null : <small>{text}</small>;
}

function keyOf({ line, column, value }: Fault): string {
  return [line, column, value].join('\u0000');
}
