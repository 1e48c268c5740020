import './Tooltip.css';
import { useSyncExternalStore } from 'react';
import type { Cell } from '../../core/choropleth/cell.ts';
import { fillOf } from '../../core/choropleth/fill.ts';
import { SCHEMES } from '../../core/choropleth/scheme.ts';
import type { Polity } from '../../core/geography/borders.ts';
import { counterpartOf } from '../../core/geography/standing.ts';
import { describeCell, nameOf } from '../../i18n/describe.ts';
import { FillSwatch } from '../fill/FillSwatch.tsx';
import { type Page, useLayer, usePage, useSlice } from '../page/context.ts';
import { pointed } from '../page/pointed.ts';
import { useDismiss } from '../page/useDismiss.ts';
import { Sparkline } from './Sparkline.tsx';

/** The sentence of the accessible name in its parts: what is painted, then its basis, range, sources and owner. */
function tell(
  polity: Polity,
  cell: Cell | undefined,
  year: number,
  { atlas, words, store }: Page,
): readonly string[] {
  const { layer } = store.get();
  const told = describeCell({ polity, year, layer, cell }, atlas.borders, words);
  const [what = '', ...notes] = told
    .slice(`${nameOf(polity, words)}, ${year}: `.length)
    .split('; ');
  const isStated = cell !== undefined && 'basis' in cell && cell.basis === 'stated';
  return [what, ...(isStated ? [words.messages.bases.stated] : []), ...notes];
}

/** Name, figure, range and basis of what is below the pointer: the same words as its accessible name. */
export function Tooltip({ year }: { readonly year: number }) {
  const page = usePage();
  const { atlas, words, theme } = page;
  const here = useSyncExternalStore(pointed.subscribe, pointed.get);
  const layer = useLayer();
  const estimate = useSlice((state) => state.estimate);
  useDismiss(here && `tooltip ${here.polity}`, () => pointed.set(null));

  if (!here) return null;
  const polity = counterpartOf(here.polity, year, atlas.borders);
  if (!polity) return null;
  const place = atlas.painter.placesAt(layer.id, estimate, year).get(polity.id);
  if (!place) return null;
  const { cell, swatch } = place;
  const [what, ...notes] =
    swatch.type === 'actor'
      ? [words.messages.actorNote(words.actor.name)]
      : tell(polity, cell, year, page);
  return (
    <div
      className={`tooltip by-${here.by}`}
      aria-hidden="true"
      style={{ '--x': `${here.x}px`, '--y': `${here.y}px` } as React.CSSProperties}
    >
      <strong>
        {nameOf(polity, words)} <span>{year}</span>
      </strong>
      <p className="tooltip-figure">
        <FillSwatch fill={fillOf(swatch, layer, SCHEMES[theme])} kind={swatch.type} />
        {what}
      </p>
      {notes.length > 0 && <p className="tooltip-notes">{notes.join(' · ')}</p>}
      <Sparkline polity={polity.id} year={year} />
    </div>
  );
}
