import { type ReactNode, useMemo } from 'react';
import { isQuantityLayer } from '../../core/choropleth/layer.ts';
import { barsOf } from '../../core/country/bar.ts';
import type { Polity } from '../../core/geography/borders.ts';
import { adoptSheet } from '../page/adoptSheet.ts';
import { useLayer, usePage, useSlice } from '../page/context.ts';
import { CountryBars } from './CountryBars.tsx';
import sheet from './CountryFigure.css?inline';
import { CountryYears } from './CountryYears.tsx';

adoptSheet(sheet);

interface Props {
  readonly polity: Polity;
  readonly year: number;
  /** What stands on the same axis of years; without it, a place without figures has no figure. */
  readonly children?: ReactNode;
}

/** The layer’s figures of all years in a place, as bars and as a table. */
export function CountryFigure({ polity, year, children }: Props) {
  const { atlas, words } = usePage();
  const layer = useLayer();
  const estimate = useSlice((state) => state.estimate);
  const bars = useMemo(
    () => barsOf(atlas.painter, { polity: polity.id, layer: layer.id, estimate }, atlas.dataset),
    [atlas, polity, layer, estimate],
  );
  if (bars.length === 0 && !children) return null;
  const { titled, details } = words.messages;
  return (
    <figure className="country-figure">
      <figcaption>
        {isQuantityLayer(layer) && bars.length > 0
          ? titled(details.timeline, words.layer(layer.id).title)
          : details.timeline}
      </figcaption>
      <CountryBars bars={bars} year={year} />
      {children}
      {bars.length > 0 && <CountryYears polity={polity} bars={bars} />}
    </figure>
  );
}
