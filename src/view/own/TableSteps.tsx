import { BLANKS, MEANINGS } from '../../core/intake/choices.ts';
import { Choice } from '../controls/Choice.tsx';
import { adoptSheet } from '../page/adoptSheet.ts';
import { Folded } from '../page/Folded.tsx';
import { Counted } from './Counted.tsx';
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
