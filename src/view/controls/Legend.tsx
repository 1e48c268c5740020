import './Legend.css';
import { useMemo, useSyncExternalStore } from 'react';
import { isQuantityLayer } from '../../core/choropleth/layer.ts';
import { createLegend, type Legend as LegendData } from '../../core/choropleth/legend.ts';
import { createSlots } from '../../core/choropleth/legendSlots.ts';
import { blankSwatch, type Swatch, swatchOf } from '../../core/choropleth/swatch.ts';
import { selectedPolity } from '../../core/state/selection.ts';
import { OfBeside } from '../compare/Beside.tsx';
import { useBeside } from '../compare/beside.ts';
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

/** How the places of the other atlas are painted, where there is one beside. */
function useOthers(): readonly Swatch[] {
  const other = useBeside();
  const state = useSyncExternalStore(
    other?.settled.subscribe ?? NEVER,
    () => other?.settled.get() ?? null,
  );
  return useMemo(() => {
    if (!other || !state) return [];
    const { layer, estimate, year } = state;
    const places = other.atlas.painter.placesAt(layer, estimate, year);
    return [...places.values()].map(({ swatch }) => swatch);
  }, [other, state]);
}

const NEVER = () => () => undefined;

/** The legend of a year: its classes are counted, and what another atlas shows besides is named too. */
function useLegend(year: number): LegendData {
  const { atlas } = usePage();
  const others = useOthers();
  const layer = useLayer();
  const places = usePlaces(year);
  return useMemo(() => {
    const counted = [...places.values()].filter(({ swatch }) => swatch.type !== 'actor');
    const { classes } = atlas.painter;
    const legend = createLegend(layer, counted, classes);
    if (others.length === 0) return legend;
    const own = new Set(legend.others.map(({ swatch }) => swatch.key));
    const found = createLegend(
      layer,
      others.map((swatch) => ({ swatch })),
      classes,
    ).others.filter(({ swatch }) => !own.has(swatch.key));
    return { ...legend, others: [...legend.others, ...found] };
  }, [atlas, layer, places, others]);
}

/** What another atlas may show in any year. */
const ANYWHERE = (['few', 'zero', 'unknown', 'withheld', 'denied'] as const).map(blankSwatch);

/** What every map has: land without a finding, and the state shown. */
const EVERYWHERE = [blankSwatch('dependency'), blankSwatch('none'), blankSwatch('actor')];

/** Where each line stands in every year of the view. The years above the slider have the same cells. */
function useSlots(): ReadonlyMap<string, number> {
  const { atlas } = usePage();
  const isOfTwo = useBeside() !== null;
  const layer = useLayer();
  const estimate = useSlice((state) => state.estimate);
  return useMemo(() => {
    const everywhere = isOfTwo ? [...EVERYWHERE, ...ANYWHERE] : EVERYWHERE;
    const { firstYear, lastYear } = atlas.dataset;
    const { classes } = atlas.painter;
    const years = Array.from({ length: lastYear - firstYear + 1 }, (_, offset) => {
      const cells = atlas.painter.cellsAt(layer.id, estimate, firstYear + offset);
      const found = [...cells.values()].map((cell) => ({ swatch: swatchOf(cell, false, classes) }));
      const { others } = createLegend(layer, found, classes);
      return [...others.map(({ swatch }) => swatch), ...everywhere].map(({ key }) => key);
    });
    return createSlots(years);
  }, [atlas, layer, estimate, isOfTwo]);
}

/** What the other map is called, and whom it listens to. */
function OtherTitle() {
  const { words } = usePage();
  const layer = useLayer();
  const estimate = useSlice((state) => state.estimate);
  return (
    <span className="lens">
      {words.layer(layer.id).title}
      {estimate !== 'best' && isQuantityLayer(layer) && `: ${words.estimate(estimate)}`}
    </span>
  );
}

/** Classes with the number of countries in each as bars; a class hovered, focused or tapped stands out on the map. */
export function Legend() {
  const { words } = usePage();
  const { messages } = words;
  const year = useYear();
  const layer = useLayer();
  const estimate = useSlice((state) => state.estimate);
  const second = useSlice((state) => state.compare);
  const legend = useLegend(year);
  const slots = useSlots();
  const here = useHere();
  const isOfTwo = useBeside() !== null;
  const { title } = words.layer(layer.id);
  return (
    <section
      className={isQuantityLayer(layer) ? 'legend has-ramp' : 'legend'}
      aria-labelledby="legend-title"
    >
      <h2 id="legend-title" data-over-map>
        <span aria-hidden="true">{title}</span>
        <span className="visually-hidden">
          {title}, {second === null ? year : messages.compare.legend(year, second)}
          {second !== null && `, ${messages.compare.counted(year)}`}
        </span>
        {estimate !== 'best' && isQuantityLayer(layer) && (
          <span className="lens">{words.estimate(estimate)}</span>
        )}
        {isOfTwo && (
          <OfBeside>
            <OtherTitle />
          </OfBeside>
        )}
      </h2>
      <LegendList key={layer.id} legend={legend} here={here} slots={slots} />
    </section>
  );
}
