import './Legend.css';
import { useMemo, useSyncExternalStore } from 'react';
import { isQuantityLayer, LAYERS } from '../../core/choropleth/layer.ts';
import { createLegend } from '../../core/choropleth/legend.ts';
import { type Swatch, swatchOf } from '../../core/choropleth/swatch.ts';
import { selectedPolity } from '../../core/state/selection.ts';
import { useCells, usePage, useSlice, useYear } from '../page/context.ts';
import { pointed } from '../page/pointed.ts';
import { LegendList } from './LegendList.tsx';

/** How the country pointed at or focused on a map is painted, else the one open. */
function useHere(): Swatch | null {
  const { atlas } = usePage();
  const layer = useSlice((state) => state.layer);
  const estimate = useSlice((state) => state.estimate);
  const selected = useSlice(
    (state) => selectedPolity(state, state.year, atlas.borders)?.id ?? null,
  );
  const shown = useYear();
  const id = useSyncExternalStore(pointed.subscribe, () => pointed.get()?.polity ?? null);
  const at = useSyncExternalStore(pointed.subscribe, () => pointed.get()?.year ?? null);
  const [country, year] = id === null ? [selected, shown] : [id, at ?? shown];
  if (country === null || country === atlas.dataset.interventions[0]?.actor) return null;
  const polity = atlas.borders.polityAt(country, year);
  if (!polity) return null;
  const cell = atlas.painter.cellsAt(layer, estimate, year).get(polity.id);
  return swatchOf(cell, polity.status === 'dependency');
}

/** Classes with the number of countries in each as bars; a class hovered, focused or tapped stands out on the map. */
export function Legend() {
  const { atlas, words } = usePage();
  const { messages } = words;
  const year = useYear();
  const layer = useSlice((state) => state.layer);
  const estimate = useSlice((state) => state.estimate);
  const second = useSlice((state) => state.compare);
  const cells = useCells(year);
  const here = useHere();
  const isQuantity = isQuantityLayer(LAYERS[layer]);
  const legend = useMemo(() => {
    const actor = atlas.dataset.interventions[0]?.actor;
    const places = atlas.borders
      .at(year)
      .filter(({ id }) => id !== actor)
      .map(({ id, status }) => ({ cell: cells.get(id), isDependency: status === 'dependency' }));
    return createLegend(layer, places);
  }, [atlas, layer, cells, year]);
  const { title, about } = messages.layers[layer];
  return (
    <section className={`legend legend-${layer}`} aria-labelledby="legend-title">
      <div className="legend-head">
        <h2 id="legend-title">
          {title}, {second === null ? year : messages.compare.legend(year, second)}
          {second !== null && <span className="counted">{messages.compare.counted(year)}</span>}
          {estimate !== 'best' && isQuantity && (
            <span className="lens">{messages.estimates[estimate]}</span>
          )}
        </h2>
        <p className="note">{about}</p>
      </div>
      <LegendList key={layer} legend={legend} here={here} />
      {isQuantity && <p className="note">{messages.totalsNote}</p>}
    </section>
  );
}
