import { useMemo, useState } from 'react';
import { rampOf } from '../../../core/classing/shade.ts';
import type { Placed } from '../../../core/kept/placed.ts';
import { partValues } from '../../../core/own/partValues.ts';
import type { OwnMessages } from '../../../i18n/ownMessages.ts';
import { Choice } from '../../controls/Choice.tsx';
import { Classes } from './Classes.tsx';

type Chosen = ReadonlyMap<string, readonly number[]>;

const NONE = new Float64Array();

interface Props {
  readonly placed: Placed;
  /** By the name of their measure. */
  readonly classes: Chosen;
  readonly onChange: (classes: Chosen) => void;
  readonly messages: OwnMessages;
}

/** The classes of each measure of a table: what one counts says nothing of another. */
export function MeasureClasses({ placed, classes, onChange, messages }: Props) {
  const { measures } = placed;
  const [asked, setAsked] = useState('');
  const at = Math.max(
    0,
    measures.findIndex(({ name }) => name === asked),
  );
  const name = measures[at]?.name ?? '';
  const values = useMemo(() => partValues(placed), [placed]);
  const change = (bounds: readonly number[]) => onChange(new Map([...classes, [name, bounds]]));
  return (
    <>
      {measures.length > 1 && (
        <div className="own-choices">
          <Choice
            label={messages.classesOf}
            value={name}
            values={measures.map((one) => one.name)}
            wordOf={(one) => one || messages.counted.nameless}
            choose={setAsked}
          />
        </div>
      )}
      <Classes
        key={name}
        values={values[at] ?? NONE}
        ramp={rampOf(at)}
        classes={classes.get(name) ?? null}
        onChange={change}
      />
    </>
  );
}
