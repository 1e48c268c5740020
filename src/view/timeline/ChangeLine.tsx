import './ChangeLine.css';
import { useEffect, useState } from 'react';
import type { Cell } from '../../core/choropleth/cell.ts';
import { changedPlaces } from '../../core/choropleth/change.ts';
import type { State } from '../../core/state/state.ts';
import { nameOf } from '../../i18n/describe.ts';
import type { Words } from '../../i18n/words.ts';
import { type Page, usePage, useSlice } from '../page/context.ts';
import { wordBasis, wordCell } from '../table/wordCell.ts';

/** Milliseconds that a year has to stand before its changes are told: they are no part of a step. */
const PAUSE = 250;
/** How many countries are named; the others are counted. */
const NAMED = 3;

function sizeOf(cell: Cell | undefined): number {
  return cell?.type === 'figure' ? cell.value : 0;
}

/** A blank begins a sentence in the legend, here it stands within one. */
function wordSide(cell: Cell | undefined, words: Words): string {
  const text = wordCell(cell, words);
  return text.charAt(0).toLocaleLowerCase(words.language) + text.slice(1);
}

/** “Angola 36,000 → 30,000”, with the basis where it is another year’s. */
function wordChange(name: string, before: Cell | undefined, now: Cell | undefined, words: Words) {
  const basis =
    now?.type === 'figure' && now.basis !== 'stated' ? ` (${wordBasis(now, words)})` : '';
  return `${name}: ${wordSide(before, words)} → ${wordSide(now, words)}${basis}`;
}

/** What the figures of a year changed since the one before, the largest first; null where nothing did. */
function tellChanges(
  year: number,
  { layer, estimate }: Pick<State, 'layer' | 'estimate'>,
  { atlas: { painter, borders, dataset }, words }: Page,
): string | null {
  if (year <= dataset.firstYear) return null;
  const before = painter.placesAt(layer, estimate, year - 1);
  const now = painter.placesAt(layer, estimate, year);
  const weight = (id: string) => Math.max(sizeOf(before.get(id)?.cell), sizeOf(now.get(id)?.cell));
  const ids = [...changedPlaces(before, now)].sort((one, other) => weight(other) - weight(one));
  if (ids.length === 0) return null;
  const told = ids.slice(0, NAMED).map((id) => {
    const polity = borders.polityAt(id, year) ?? borders.polityAt(id, year - 1);
    return wordChange(
      polity ? nameOf(polity, words) : id,
      before.get(id)?.cell,
      now.get(id)?.cell,
      words,
    );
  });
  const rest = ids.length - NAMED;
  return [...told, ...(rest > 0 ? [words.messages.changes.more(rest)] : [])].join('; ');
}

/** What changed since the year before, told once the reader rests on a year. */
export function ChangeLine({ year }: { readonly year: number }) {
  const page = usePage();
  const layer = useSlice((state) => state.layer);
  const estimate = useSlice((state) => state.estimate);
  const [told, setTold] = useState<{ readonly year: number; readonly text: string } | null>(null);
  useEffect(
    function tell() {
      const timer = setTimeout(() => {
        const text = tellChanges(year, { layer, estimate }, page);
        setTold(text === null ? null : { year, text });
      }, PAUSE);
      return () => clearTimeout(timer);
    },
    [year, layer, estimate, page],
  );
  return (
    <p className="change-line" aria-live="polite">
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
