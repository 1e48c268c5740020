import './ChangeLine.css';
import { useEffect, useState } from 'react';
import { describeFigureChanges, fitChanges } from '../../i18n/describeFigureChanges.ts';
import { usePage, useSlice } from '../page/context.ts';
import { Popover } from '../page/Popover.tsx';

/** Milliseconds that a year has to stand before its changes are told: they are no part of a step. */
const PAUSE = 250;

interface Told {
  readonly year: number;
  readonly changes: readonly string[];
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
        setTold({ year, changes: describeFigureChanges({ year, layer, estimate }, atlas, words) });
      }, PAUSE);
      return () => clearTimeout(timer);
    },
    [year, layer, estimate, atlas, words],
  );
  if (told?.year !== year || told.changes.length === 0) return <div className="change-line" />;
  const { line, rest } = fitChanges(told.changes, words.messages);
  const years = `${year - 1} → ${year}`;
  return (
    <div className="change-line">
      <p>
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
