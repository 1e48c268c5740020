import { useMemo, useState } from 'react';
import { loadNaturalGroups } from '../../../app/own/atlas/naturalGroups.ts';
import { createClassification } from '../../../core/choropleth/classification.ts';
import { type RampId, SCHEMES } from '../../../core/choropleth/scheme.ts';
import { classSwatch } from '../../../core/choropleth/swatch.ts';
import {
  FEWEST,
  type FindGroups,
  METHODS,
  type Method,
  MOST,
} from '../../../core/classing/method.ts';
import { proposeClasses } from '../../../core/classing/propose.ts';
import { shadesOf } from '../../../core/classing/shade.ts';
import { type Tally, tallyOf } from '../../../core/classing/tally.ts';
import type { ClassesMessages } from '../../../i18n/classesMessages.ts';
import { wordSwatch } from '../../../i18n/wordSwatch.ts';
import { adoptSheet } from '../../page/adoptSheet.ts';
import { usePage } from '../../page/context.ts';
import { createRoomWords } from '../../page/createRoomWords.tsx';
import { WordChoice } from '../../share/WordChoice.tsx';
import sheet from './Classes.css?inline';
import { HandBounds } from './HandBounds.tsx';
import { Histogram } from './Histogram.tsx';

adoptSheet(sheet);

interface Props {
  /** The figures, NaN where one is unknown. */
  readonly values: Float64Array;
  /** The colours of the measure. */
  readonly ramp: RampId;
  /** Lower bounds of the classes, as they were chosen; null where they follow from the figures. */
  readonly classes: readonly number[] | null;
  readonly onChange: (classes: readonly number[]) => void;
}

type Choice = Method | 'hand';

const CHOICES: readonly Choice[] = [...METHODS, 'hand'];
const COUNTS = Array.from({ length: MOST - FEWEST + 1 }, (_, at) => String(FEWEST + at));

const ClassesWords = createRoomWords('classes');

/** How a reader’s own figures are parted into classes: proposed, explained, and to be chosen otherwise. */
export function Classes(props: Props) {
  return <ClassesWords>{(messages) => <Chooser {...props} messages={messages} />}</ClassesWords>;
}

interface ChooserProps extends Props {
  readonly messages: ClassesMessages;
}

function Chooser({ values, ramp, classes, onChange, messages }: ChooserProps) {
  const { words } = usePage();
  const usual = useMemo(() => proposeClasses(values), [values]);
  const [choice, setChoice] = useState<Choice>(classes ? 'hand' : usual.method);
  const [wish, setWish] = useState<number | null>(null);
  const bounds = classes ?? usual.bounds;
  const tally = useMemo(() => {
    const [least = 1, ...others] = bounds;
    return tallyOf(values, createClassification(others, least));
  }, [values, bounds]);
  const propose = (method: Method, count: number | null, findGroups?: FindGroups) =>
    onChange(proposeClasses(values, { method, count, ...(findGroups && { findGroups }) }).bounds);
  const choose = (next: Choice, count: number | null) => {
    setChoice(next);
    setWish(count);
    if (next === 'hand') onChange(bounds);
    else if (next === 'natural') {
      loadNaturalGroups().then(
        (findGroups) => propose(next, count, findGroups),
        // Without it there is the next best.
        () => propose('quantile', count),
      );
    } else propose(next, count);
  };
  if (tally.classes.every((count) => count === 0)) return <p>{messages.none}</p>;
  const { format } = words;
  const ratio = format.count(Number((10 ** usual.orders).toPrecision(2)));
  const known = values.length - tally.unknown;
  return (
    <section className="own-classes" aria-label={messages.title}>
      <WordChoice
        label={messages.method}
        value={choice}
        values={CHOICES}
        wordOf={(one) => messages.methods[one]}
        choose={(next) => choose(next, wish)}
      />
      {choice === 'hand' ? (
        <HandBounds bounds={bounds} messages={messages} onChange={onChange} />
      ) : (
        <WordChoice
          label={messages.count}
          value={String(wish ?? bounds.length)}
          values={COUNTS}
          wordOf={(count) => count}
          choose={(count) => choose(choice, Number(count))}
        />
      )}
      <p>
        {choice === 'steps' ? messages.reasons.steps(ratio) : messages.reasons[choice]}{' '}
        {usual.isDiverging && messages.diverging}
      </p>
      <Histogram
        values={values}
        bounds={bounds}
        ramp={ramp}
        isLog={usual.orders >= 2}
        label={messages.histogram(
          format.count(known),
          format.count(tally.least),
          format.count(tally.most),
        )}
      />
      <p className="histogram-ends" aria-hidden="true">
        <span>{format.count(tally.least)}</span>
        <span>{format.count(tally.most)}</span>
      </p>
      <ClassList bounds={bounds} ramp={ramp} tally={tally} messages={messages} />
    </section>
  );
}

interface ListProps {
  readonly bounds: readonly number[];
  readonly ramp: RampId;
  readonly tally: Tally;
  readonly messages: ClassesMessages;
}

/** The classes in words, each with how many figures it has, and what has no class. */
function ClassList({ bounds, ramp, tally, messages }: ListProps) {
  const { theme, words } = usePage();
  const [first = 1, ...breaks] = bounds;
  const classification = createClassification(breaks, first);
  const shades = shadesOf(bounds, ramp);
  const others = (['below', 'zero', 'unknown'] as const).filter((one) => tally[one] > 0);
  return (
    <>
      <ul className="class-list">
        {classification.classes.map(({ index }) => {
          const [shade, at] = shades[index] ?? [ramp, 0];
          const count = tally.classes[index] ?? 0;
          return (
            <li key={index}>
              <span
                className="class-shade"
                style={{ background: SCHEMES[theme].ramps[shade][at] }}
              />
              <span>{wordSwatch(classSwatch(index, 'stated'), classification, words)}</span>
              <span>{messages.figures(count, words.format.count(count))}</span>
            </li>
          );
        })}
      </ul>
      {others.map((one) => (
        <p key={one}>{messages[one](tally[one], words.format.count(tally[one]))}</p>
      ))}
    </>
  );
}
