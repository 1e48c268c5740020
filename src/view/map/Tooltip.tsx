import './Tooltip.css';
import { useSyncExternalStore } from 'react';
import { fillOf } from '../../core/choropleth/fill.ts';
import { SCHEMES } from '../../core/choropleth/scheme.ts';
import { counterpartOf } from '../../core/geography/standing.ts';
import { describeActor, describeCell } from '../../i18n/describe.ts';
import { FillSwatch } from '../fill/FillSwatch.tsx';
import { useLayer, usePage, useSlice } from '../page/context.ts';
import { useDismiss } from '../page/useDismiss.ts';
import { Sparkline } from './Sparkline.tsx';

/** Name, figure, range and basis of what is below the pointer: the same words as its accessible name. */
export function Tooltip({ year }: { readonly year: number }) {
  const { atlas, pointed, words, theme } = usePage();
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
  const isActor = swatch.type === 'actor';
  const told = isActor
    ? describeActor(polity, year, words)
    : describeCell({ polity, year, layer: layer.id, cell }, atlas.borders, words);
  const notes = told.basis === null ? told.notes : [told.basis, ...told.notes];
  return (
    <div
      className="tooltip"
      aria-hidden="true"
      style={{ '--x': `${here.x}px`, '--y': `${here.y}px` } as React.CSSProperties}
    >
      <strong>
        {told.name} <span>{year}</span>
      </strong>
      <p className="tooltip-figure">
        <FillSwatch fill={fillOf(swatch, layer, SCHEMES[theme])} kind={swatch.type} />
        {isActor ? words.messages.actorNote(words.actor.name) : told.what}
      </p>
      {notes.length > 0 && <p className="tooltip-notes">{notes.join(' · ')}</p>}
      <Sparkline polity={polity.id} year={year} />
    </div>
  );
}
