import './Legend.css';
import { useMemo, useSyncExternalStore } from 'react';
import { isQuantityLayer } from '../../core/choropleth/layer.ts';
import { createLegend } from '../../core/choropleth/legend.ts';
import type { Swatch } from '../../core/choropleth/swatch.ts';
import { selectedPolity } from '../../core/state/selection.ts';
import { useLayer, usePage, usePlaces, useSlice, useYear } from '../page/context.ts';
import { LegendList } from './LegendList.tsx';

/** How the country pointed at or focused on a map is painted, else the one open. */
function useHere(): Swatch | null {
  const { atlas, pointed } = usePage();
  const layer = useSlice((state) => state.layer);
  const estimate = useSlice((state) => state.estimate);
  const selected = useSlice(
    (state) => selectedPolity(state, state.year, atlas.borders)?.id ?? null,
  );
  const shown = useYear();
  const id = useSyncExternalStore(pointed.subscribe, () => pointed.get()?.polity ?? null);
  const at = useSyncExternalStore(pointed.subscribe, () => pointed.get()?.year ?? null);
  const [country, year] = id === null ? [selected, shown] : [id, at ?? shown];
  if (country === null) return null;
  const place = atlas.painter.placesAt(layer, estimate, year).get(country);
  return place && place.swatch.type !== 'actor' ? place.swatch : null;
}

/** Classes with the number of countries in each as bars; a class hovered, focused or tapped stands out on the map. */
export function Legend() {
  const { atlas, words } = usePage();
  const { messages } = words;
  const year = useYear();
  const layer = useLayer();
  const estimate = useSlice((state) => state.estimate);
  const second = useSlice((state) => state.compare);
  const places = usePlaces(year);
  const here = useHere();
  const isQuantity = isQuantityLayer(layer);
  const legend = useMemo(() => {
    const counted = [...places.values()].filter(({ swatch }) => swatch.type !== 'actor');
    return createLegend(layer, counted, atlas.painter.classes);
  }, [atlas, layer, places]);
  const { title, about } = words.layer(layer.id);
  return (
    <section className={`legend legend-${layer.id}`} aria-labelledby="legend-title">
      <div className="legend-head">
        <h2 id="legend-title">
          {title}, {second === null ? year : messages.compare.legend(year, second)}
          {second !== null && <span className="counted">{messages.compare.counted(year)}</span>}
          {estimate !== 'best' && isQuantity && (
            <span className="lens">{words.estimate(estimate)}</span>
          )}
        </h2>
        <p className="note">{about}</p>
      </div>
      <LegendList key={layer.id} legend={legend} here={here} />
      {isQuantity && <p className="note">{messages.totalsNote}</p>}
    </section>
  );
}
