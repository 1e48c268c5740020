import { BLANKS, MEANINGS } from '../../core/intake/choices.ts';
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

/** Whether a measure is of those who are there at a time, or of all who were lost. */
function Counted({ reading: { placed, choices }, choose, messages: { counted } }: StepProps) {
  if (!placed) return null;
  return (
    <section>
      <h3>{counted.title}</h3>
      <div className="own-choices">
        {placed.measures.map(({ name, type }) => (
          <Choice
            key={name}
            label={counted.label(name === '' ? counted.nameless : name)}
            value={type}
            values={['stock', 'toll']}
            wordOf={(one) => counted.types[one]}
            choose={(one) => choose({ types: new Map([...choices.types, [name, one]]) })}
          />
        ))}
      </div>
    </section>
  );
}

/** What a cell without a number means: seldom other than guessed. */
function Blanks({ reading: { choices }, choose, messages: { blanks } }: StepProps) {
  return (
    <Folded className="own-blanks" summary={blanks.title}>
      {() => (
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
      )}
    </Folded>
  );
}
