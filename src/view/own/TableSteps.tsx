import { useId } from 'react';
import { BLANKS, MEANINGS } from '../../core/intake/choices.ts';
import type { PlacedMeasure } from '../../core/intake/placed.ts';
import { Choice } from '../controls/Choice.tsx';
import { adoptSheet } from '../page/adoptSheet.ts';
import { Folded } from '../page/Folded.tsx';
import { Preview } from './Preview.tsx';
import type { StepProps } from './step.ts';
import sheet from './TableSteps.css?inline';
import { UnsettledList } from './UnsettledList.tsx';
import { WhatWasRead } from './WhatWasRead.tsx';

adoptSheet(sheet);

/** What of a table was guessed, and what has to be said. */
export function TableSteps(props: StepProps) {
  return (
    <>
      <WhatWasRead {...props} />
      <Preview {...props} />
      <Counted {...props} />
      <Blanks {...props} />
      <UnsettledList {...props} />
    </>
  );
}

/** What each measure is called, and whether it is of those who are there at a time, or of all who were lost. */
function Counted({ reading, choose, messages }: StepProps) {
  const { placed, measureHeads } = reading;
  if (!placed) return null;
  return (
    <section>
      <h3>{messages.counted.title}</h3>
      <ul className="own-measures">
        {placed.measures.map((measure, at) => (
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
          maxLength={120}
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

/** What a cell without a number means: seldom other than guessed. */
function Blanks({ reading: { choices }, choose, messages: { blanks } }: StepProps) {
  return (
    <Folded className="own-blanks" summary={blanks.title}>
      {() => (
        <>
          <p className="own-note">{blanks.hint}</p>
          <div className="own-choices">
            {BLANKS.map((blank) => (
              <Choice
                key={blank}
                label={blanks.names[blank]}
                value={choices.meanings[blank]}
                values={MEANINGS}
                wordOf={(one) => blanks.meanings[one]}
                choose={(one) => choose({ meanings: { ...choices.meanings, [blank]: one } })}
              />
            ))}
          </div>
        </>
      )}
    </Folded>
  );
}
