import './ChangeLine.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { describeFigureChanges, fitChanges } from '../../i18n/describeFigureChanges.ts';
import { usePage, useSlice } from '../page/context.ts';
import { Popover } from '../page/Popover.tsx';

/** Milliseconds that a year has to stand before its changes are told: they are no part of a step. */
const PAUSE = 250;

interface Told {
  readonly year: number;
  readonly changes: readonly string[];
  /** How many of them the line has room for, as far as is known. */
  readonly most: number;
}

/** Pixels that letters may reach out of their line. */
const REACH = 5;

function isCut({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element): boolean {
  return scrollWidth > clientWidth || scrollHeight > clientHeight + REACH;
}

/** What changed since the year before, told once the reader rests on a year: one line, and all of it behind a button. */
export function ChangeLine({ year }: { readonly year: number }) {
  const { atlas, words } = usePage();
  const layer = useSlice((state) => state.layer);
  const estimate = useSlice((state) => state.estimate);
  const [told, setTold] = useState<Told | null>(null);
  useEffect(
    function tell() {
      const timer = setTimeout(() => {
        const changes = describeFigureChanges({ year, layer, estimate }, atlas, words);
        setTold({ year, changes, most: changes.length });
      }, PAUSE);
      return () => clearTimeout(timer);
    },
    [year, layer, estimate, atlas, words],
  );
  const fit = told && fitChanges(told.changes, words.messages, told.most);
  const text = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(function fitRoom() {
    if (told && fit && fit.shown > 0 && text.current && isCut(text.current)) {
      setTold({ ...told, most: fit.shown - 1 });
    }
  });
  if (!fit || told.year !== year || told.changes.length === 0)
    return <div className="change-line" />;
  const { line, rest } = fit;
  const years = `${year - 1} → ${year}`;
  return (
    <div className="change-line">
      <p ref={text}>
        <b>{years}</b> {line}
      </p>
      {rest !== null && (
        <Popover key={years} label={rest} className="changes">
          <h2>{years}</h2>
          <ul>
            {told.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </Popover>
      )}
    </div>
  );
}
