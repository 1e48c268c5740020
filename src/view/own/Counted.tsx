import { useId, useState } from 'react';
import { NAME_LETTERS, type PlacedMeasure } from '../../core/kept/placed.ts';
import { Choice } from '../controls/Choice.tsx';
import { usePage } from '../page/context.ts';
import type { StepProps } from './step.ts';

/** So many are asked at once: a thousand fields would stop the page for half a second. */
const LOT = 50;

/** What each measure is called, and whether it is of those who are there at a time, or of all who were lost. */
export function Counted({ reading, choose, messages }: StepProps) {
  const { format } = usePage().words;
  const [shown, setShown] = useState(LOT);
  const { placed, measureHeads } = reading;
  if (!placed) return null;
  const hidden = placed.measures.length - shown;
  return (
    <section>
      <h3>{messages.counted.title}</h3>
      <ul className="own-measures">
        {placed.measures.slice(0, shown).map((measure, at) => (
          <Measure
            key={measureHeads[at]}
            measure={measure}
            head={measureHeads[at] ?? ''}
            choices={reading.choices}
            choose={choose}
            counted={messages.counted}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <p>
          <button type="button" onClick={() => setShown(shown + LOT)}>
            {messages.counted.more(format.count(Math.min(LOT, hidden)), format.count(hidden))}
          </button>
        </p>
      )}
    </section>
  );
}

interface MeasureProps {
  readonly measure: PlacedMeasure;
  /** As the table has it. */
  readonly head: string;
  readonly choices: StepProps['reading']['choices'];
  readonly choose: StepProps['choose'];
  readonly counted: StepProps['messages']['counted'];
}

function Measure({ measure: { name, type }, head, choices, choose, counted }: MeasureProps) {
  const id = useId();
  const shown = name === '' ? counted.nameless : name;
  const rename = (next: string) => {
    if (next.trim() !== name) choose({ names: new Map([...choices.names, [head, next.trim()]]) });
  };
  return (
    <li>
      <span>
        <label htmlFor={id}>{counted.name(shown)}</label>
        <input
          key={name}
          id={id}
          type="text"
          maxLength={NAME_LETTERS}
          autoComplete="off"
          defaultValue={name}
          onBlur={({ target }) => rename(target.value)}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter') rename(currentTarget.value);
          }}
        />
      </span>
      <Choice
        label={counted.label(shown)}
        value={type}
        values={['stock', 'toll']}
        wordOf={(one) => counted.types[one]}
        choose={(one) => choose({ types: new Map([...choices.types, [head, one]]) })}
      />
    </li>
  );
}
