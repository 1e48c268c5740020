import { useId, useState } from 'react';
import type { Unsettled } from '../../core/intake/reading.ts';
import { type Unit, unitOf } from '../../core/kept/unit.ts';
import { nameOf } from '../../i18n/describe.ts';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage } from '../page/context.ts';
import type { StepProps } from './step.ts';
import sheet from './UnsettledList.css?inline';
import { usePolities } from './usePolities.ts';

adoptSheet(sheet);

/** So many are asked at once. */
const SHOWN = 20;

type Asked = Pick<Unsettled, 'text'> & Partial<Unsettled>;

/**
 * What was asked stands where it stood, settled or not: the hand is on its list. What was settled at another time comes
 * first.
 */
function useAsked({ unsettled, choices: { assigned } }: StepProps['reading']): readonly Asked[] {
  const [known, setKnown] = useState<ReadonlyMap<string, Asked>>(new Map());
  const settled = [...assigned.keys()].map((text) => ({ text }));
  const news = [...settled, ...unsettled].filter(({ text }) => !known.has(text));
  if (news.length > 0) {
    const byText = news.map((one) => [one.text, one] as const);
    setKnown(new Map([...known, ...byText]));
  }
  const current = new Set(unsettled.map(({ text }) => text));
  return [...known.values()].filter(({ text }) => current.has(text) || assigned.has(text));
}

/** Texts that are no certain place: each once, with the places that it may mean. */
export function UnsettledList({ reading, choose, messages }: StepProps) {
  const { format } = usePage().words;
  const { unsettled: told } = messages;
  const asked = useAsked(reading);
  if (asked.length === 0) return null;
  const { assigned } = reading.choices;
  const open = asked.filter(({ text }) => !assigned.has(text)).length;
  const settle = (text: string, polity: string | null | undefined) => {
    const next = new Map(assigned);
    if (polity === undefined) next.delete(text);
    else next.set(text, polity);
    choose({ assigned: next });
  };
  const shown = asked.slice(0, SHOWN + asked.length - open);
  return (
    <section>
      <h3>{told.title(format.count(open))}</h3>
      <p className="own-note">{told.intro}</p>
      <ul className="own-unsettled">
        {shown.map((one) => (
          <Question
            key={one.text}
            asked={one}
            polity={assigned.get(one.text)}
            unit={unitOf(reading.format)}
            settle={(polity) => settle(one.text, polity)}
            messages={messages}
          />
        ))}
      </ul>
      {asked.length > shown.length && <p>{told.more(format.count(asked.length - shown.length))}</p>}
    </section>
  );
}

interface QuestionProps {
  readonly asked: Asked;
  readonly unit: Unit;
  /** Undefined while it is not settled, null where it is left out. */
  readonly polity: string | null | undefined;
  readonly settle: (polity: string | null | undefined) => void;
  readonly messages: StepProps['messages'];
}

const OPEN = '';
const OUT = '-';

function Question({ asked, unit, polity, settle, messages }: QuestionProps) {
  const { unsettled: told } = messages;
  const { words } = usePage();
  const id = useId();
  const { text, code, rows, line, from, until, meant = [] } = asked;
  const { all, years, polityOf } = usePolities(from, until);
  const likely = meant.flatMap((one) => polityOf(one) ?? []);
  return (
    <li className={polity === undefined ? undefined : 'is-settled'}>
      <div>
        <b>{text}</b> {code && <span>{told.codes[code]}</span>}
        {rows !== undefined && line !== undefined && (
          <small id={id}>{told.where[unit](words.format.count(rows), years, line)}</small>
        )}
      </div>
      <select
        aria-label={told.label(text)}
        aria-describedby={rows === undefined ? undefined : id}
        value={polity === null ? OUT : (polity ?? OPEN)}
        onChange={({ target: { value } }) => {
          if (value === OPEN) settle(undefined);
          else settle(value === OUT ? null : value);
        }}
      >
        <option value={OPEN}>{told.choose}</option>
        <option value={OUT}>{told.leaveOut}</option>
        {likely.length > 0 && (
          <optgroup label={told.likely}>
            {likely.map((one) => (
              <option key={one.id} value={one.id}>
                {nameOf(one, words)}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={told.all(years)}>
          {all.map((one) => (
            <option key={one.id} value={one.id}>
              {nameOf(one, words)}
            </option>
          ))}
        </optgroup>
      </select>
    </li>
  );
}
