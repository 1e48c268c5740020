import './ChangeLine.css';
import { useEffect, useState } from 'react';
import { describeFigureChanges } from '../../i18n/describeFigureChanges.ts';
import { usePage, useSlice } from '../page/context.ts';

/** Milliseconds that a year has to stand before its changes are told: they are no part of a step. */
const PAUSE = 250;

/** What changed since the year before, told once the reader rests on a year. */
export function ChangeLine({ year }: { readonly year: number }) {
  const { atlas, words } = usePage();
  const layer = useSlice((state) => state.layer);
  const estimate = useSlice((state) => state.estimate);
  const [told, setTold] = useState<{ readonly year: number; readonly text: string } | null>(null);
  useEffect(
    function tell() {
      const timer = setTimeout(() => {
        const text = describeFigureChanges({ year, layer, estimate }, atlas, words);
        setTold(text === null ? null : { year, text });
      }, PAUSE);
      return () => clearTimeout(timer);
    },
    [year, layer, estimate, atlas, words],
  );
  return (
    <p className="change-line">
      {told?.year === year && (
        <>
          <b>
            {year - 1} → {year}
          </b>{' '}
          {told.text}
        </>
      )}
    </p>
  );
}
