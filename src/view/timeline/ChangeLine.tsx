import './ChangeLine.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { describeFigureChanges, fitChanges } from '../../i18n/describeFigureChanges.ts';
import { usePage, useSlice } from '../page/context.ts';
import { Popover } from '../page/Popover.tsx';

/** Milliseconds that a year has to stand before its changes are told: they are no part of a step. */
const PAUSE = 250;

interface Told {
  readonly years: string;
  readonly changes: readonly string[];
}

/** Pixels that letters may reach out of their line. */
const REACH = 5;

function isCut({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element): boolean {
  return scrollWidth > clientWidth || scrollHeight > clientHeight + REACH;
}

interface Fit {
  /** How many changes the line has room for, as far as is known. */
  readonly most: number;
  readonly isKnown: boolean;
}

/** As many changes as their line has room for, and all of them behind a button. */
function FittedChanges({ years, changes }: Told) {
  const { messages } = usePage().words;
  const [{ most, isKnown }, setFit] = useState<Fit>({ most: changes.length, isKnown: false });
  const text = useRef<HTMLParagraphElement>(null);
  const { line, shown, rest } = fitChanges(changes, messages, most);
  useLayoutEffect(
    function fitRoom() {
      const said = text.current;
      if (!said) return;
      let isFirst = true;
      // Told when the browser has laid the page out, so that to look forces no layout.
      const observer = new ResizeObserver(() => {
        const isOver = shown > 0 && isCut(said);
        if (isOver) setFit({ most: shown - 1, isKnown: false });
        else if (isFirst) setFit((fit) => ({ ...fit, isKnown: true }));
        else setFit({ most: changes.length, isKnown: true });
        isFirst = false;
      });
      observer.observe(said);
      return () => observer.disconnect();
    },
    [changes, shown],
  );
  return (
    <div className="change-line" data-fit={isKnown}>
      <p ref={text}>
        <b>{years}</b> {line}
      </p>
      {rest !== null && (
        <Popover label={rest} className="changes">
          <h2>{years}</h2>
          <ul>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </Popover>
      )}
    </div>
  );
}

interface Props {
  readonly year: number;
  /** The year beside it, earlier or later; without one the year before. */
  readonly second?: number | null;
}

/** What changed from one year to the next, told once the reader rests: one line, and all of it behind a button. */
export function ChangeLine({ year, second = null }: Props) {
  const { atlas, words } = usePage();
  const layer = useSlice((state) => state.layer);
  const estimate = useSlice((state) => state.estimate);
  const [told, setTold] = useState<Told | null>(null);
  const other = second ?? year - 1;
  const [earlier, later] = [Math.min(year, other), Math.max(year, other)];
  const years = `${earlier} → ${later}`;
  useEffect(
    function tell() {
      const timer = setTimeout(() => {
        const shown = { years: [earlier, later], layer, estimate } as const;
        setTold({ years, changes: describeFigureChanges(shown, atlas, words) });
      }, PAUSE);
      return () => clearTimeout(timer);
    },
    [years, earlier, later, layer, estimate, atlas, words],
  );
  if (told?.years !== years || told.changes.length === 0) return <div className="change-line" />;
  return <FittedChanges key={told.changes.join()} years={years} changes={told.changes} />;
}
