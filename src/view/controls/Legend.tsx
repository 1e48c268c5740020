import './Legend.css';
import { useId, useMemo, useSyncExternalStore } from 'react';
import { isQuantityLayer, type Layer } from '../../core/choropleth/layer.ts';
import { createLegend, type Legend as LegendData } from '../../core/choropleth/legend.ts';
import { createSlots } from '../../core/choropleth/legendSlots.ts';
import { findingsOf, UNSAID } from '../../core/choropleth/place.ts';
import type { Swatch } from '../../core/choropleth/swatch.ts';
import { selectedPolity } from '../../core/state/selection.ts';
import { OfBeside } from '../compare/Beside.tsx';
import { useBeside } from '../compare/beside.ts';
import { useLayer, usePage, usePlaces, useSlice, useYear } from '../page/context.ts';
import { createPart, Nothing } from '../page/createPart.tsx';
import { useNarrow, useTiny } from '../page/narrow.ts';
import { Popover } from '../page/Popover.tsx';
import { LegendList } from './LegendList.tsx';

const CircleKey = createPart(async () => (await import('./CircleKey.tsx')).CircleKey, Nothing);

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
  return atlas.painter.placesAt(layer, estimate, year).get(country)?.swatch ?? null;
}

/** Whether a second legend leaves out what the first has said: land without a finding. */
function isSaid(key: string): boolean {
  return key !== 'actor' && UNSAID.some((blank) => blank === key);
}

/** The legend of a year, counted. */
function useLegend(year: number, isSecond: boolean): LegendData {
  const { atlas } = usePage();
  const layer = useLayer();
  const places = usePlaces(year);
  return useMemo(() => {
    const counted = [...places.values()].filter(({ swatch }) => !(isSecond && isSaid(swatch.key)));
    return createLegend(layer, counted, atlas.painter.classesOf(layer));
  }, [atlas, layer, places, isSecond]);
}

/**
 * Where each line stands in every year of the view; on a phone without the actor, which bears its name on the map and
 * would take a row from it. The years above the slider have the same cells.
 */
function useSlots(isSecond: boolean): ReadonlyMap<string, number> {
  const { atlas } = usePage();
  const layer = useLayer();
  const estimate = useSlice((state) => state.estimate);
  const isTiny = useTiny();
  return useMemo(() => {
    const { firstYear, lastYear } = atlas.dataset;
    const actor = atlas.description.actor?.id;
    const classes = atlas.painter.classesOf(layer);
    const years = Array.from({ length: lastYear - firstYear + 1 }, (_, offset) => {
      const cells = atlas.painter.cellsAt(layer.id, estimate, firstYear + offset);
      const { others } = createLegend(layer, findingsOf(cells, classes, actor), classes);
      const keys = [...others.map(({ swatch }) => swatch.key), ...UNSAID];
      return keys.filter((key) => !(isSecond && isSaid(key)) && !(isTiny && key === 'actor'));
    });
    return createSlots(years);
  }, [atlas, layer, estimate, isSecond, isTiny]);
}

/** Whether two layers on one scale are painted alike. */
function hasSameClasses(one: Layer, other: Layer): boolean {
  if (!isQuantityLayer(one) || !isQuantityLayer(other)) return one.type === other.type;
  return one.ramp === other.ramp && one.shades === undefined && other.shades === undefined;
}

/** Of a ramp that is of two atlases, the title of the other one. */
function OtherTitle({ first }: { readonly first: Layer }) {
  const { words } = usePage();
  const layer = useLayer();
  if (!hasSameClasses(first, layer)) return null;
  return (
    <span className="of-both" aria-hidden="true">
      {` · ${words.layer(layer.id).title}`}
    </span>
  );
}

interface Props {
  /** The layer of the map of which another legend speaks first. */
  readonly first?: Layer;
}

/** Classes with the number of countries in each as bars; a class hovered, focused or tapped stands out on the map. */
function Legend({ first }: Props) {
  const { words } = usePage();
  const { messages } = words;
  const id = useId();
  const year = useYear();
  const layer = useLayer();
  const estimate = useSlice((state) => state.estimate);
  const second = useSlice((state) => state.compare);
  const isSecond = first !== undefined;
  const isFirst = useBeside() !== null && !isSecond;
  const isCircles = useSlice(({ symbols }) => symbols === 'circles');
  const legend = useLegend(year, isSecond);
  const slots = useSlots(isSecond);
  const here = useHere();
  const { title } = words.layer(layer.id);
  const style = {
    '--classes': legend.classes.length,
    '--slots': Math.max(-1, ...slots.values()) + 1,
  } as React.CSSProperties;
  return (
    <section
      className={isQuantityLayer(layer) ? 'legend has-ramp' : 'legend'}
      style={style}
      aria-labelledby={id}
    >
      <h2 id={id} data-over-map>
        <span aria-hidden="true">{title}</span>
        <span className="visually-hidden">
          {title}, {second === null ? year : messages.compare.legend(year, second)}
          {second !== null && `, ${messages.compare.counted(year)}`}
        </span>
        {estimate !== 'best' && isQuantityLayer(layer) && (
          <span className="lens">{words.estimate(estimate)}</span>
        )}
        {isFirst && (
          <OfBeside>
            <OtherTitle first={layer} />
          </OfBeside>
        )}
      </h2>
      {isCircles && isQuantityLayer(layer) && !isSecond && <CircleKey />}
      <LegendList
        key={layer.id}
        legend={legend}
        here={here}
        slots={slots}
        isSame={isSecond && hasSameClasses(first, layer)}
      />
    </section>
  );
}

/** The legend of the map; of two atlases one for each map, below it: in a small frame the classes, and a button for the rest. */
export function Legends() {
  const { legend } = usePage().words.messages;
  const layer = useLayer();
  const isEmbedded = useSlice(({ embed }) => embed);
  const isBrief = useNarrow() && isEmbedded;
  if (useBeside() === null) return <Legend />;
  const both = (
    <>
      <Legend />
      <OfBeside>
        <Legend first={layer} />
      </OfBeside>
    </>
  );
  if (!isBrief) return <div className="legends">{both}</div>;
  return (
    <div className="legends is-brief">
      {both}
      <Popover label={legend} className="whole-legend">
        {(isOpen) => isOpen && both}
      </Popover>
    </div>
  );
}
