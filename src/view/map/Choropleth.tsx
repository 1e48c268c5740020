import './Choropleth.css';
import type L from 'leaflet';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useMap } from 'react-leaflet';
import { afterFrame, whenLaidOut } from '../../app/frame.ts';
import { takeFront } from '../../app/front.ts';
import { whenIdle } from '../../app/idle.ts';
import { paperMagnification } from '../../app/printing.ts';
import { createOutlines } from '../../core/geography/outline.ts';
import type { Projection } from '../../core/geography/projection.ts';
import type { State } from '../../core/state/state.ts';
import { showYear } from '../../core/state/transition.ts';
import { type Half, yearOf } from '../../core/state/years.ts';
import { usePage, useSlice } from '../page/context.ts';
import { usePaper } from '../page/paper.ts';
import { useResource } from '../page/useResource.ts';
import { loadAnnotations } from './annotations/loadAnnotations.ts';
import { createFrame } from './createFrame.ts';
import { EdgeHints } from './EdgeHints.tsx';
import { connectKeyboard } from './keyboard.ts';
import { ChoroplethLayer } from './layer/choroplethLayer.ts';
import { connectNames } from './nameCountries.ts';
import { connectPointer } from './pointerEvents.ts';
import { useFineArcs } from './useFineArcs.ts';

interface Props {
  readonly projection: Projection;
  readonly half: Half;
  readonly prefix: string;
}

/** The parts of a state that its frame depends on. */
function isSameFrame(half: Half, one: State, other: State): boolean {
  return (
    yearOf(half, one) === yearOf(half, other) &&
    one.country === other.country &&
    one.layer === other.layer &&
    one.estimate === other.estimate &&
    one.symbols === other.symbols
  );
}

/** Shows every frame the moment the state is another one; its words follow. */
function useFrames(layer: ChoroplethLayer, half: Half): void {
  const { atlas, isolated, settled, store, theme, words } = usePage();
  const faded = useSyncExternalStore(isolated.subscribe, isolated.get);
  useEffect(
    function follow() {
      const show = (state: State) =>
        layer.show(createFrame(state, yearOf(half, state), { atlas, theme, words }, faded));
      const write = () => layer.write();
      show(store.get());
      write();
      const stops = [
        store.subscribe((next, previous) => {
          if (!isSameFrame(half, next, previous)) show(next);
        }),
        settled.subscribe(write),
      ];
      return function leave() {
        for (const stop of stops) stop();
      };
    },
    [layer, half, atlas, theme, words, faded, store, settled],
  );
}

/** Makes room for what is opened. */
function useRoom(layer: ChoroplethLayer, map: L.Map): void {
  const opened = useSlice(({ country, intervention, moment, layer: id }) =>
    [country, intervention, moment, id].join(),
  );
  useEffect(
    function makeRoom() {
      if (opened === '') return undefined;
      // To measure before a frame is laid out would be to lay it out twice; what is opened goes first.
      let forget = afterFrame(() => {
        forget = whenLaidOut(map.getContainer(), () => layer.makeRoom());
      });
      return () => forget();
    },
    [map, layer, opened],
  );
}

/** The choropleth on a Leaflet map: mounted once, told of every frame, and touching only what changed. */
export function Choropleth({ projection, half, prefix }: Props) {
  const map: L.Map = useMap();
  const page = usePage();
  const { atlas, needs, pointed, shortcuts, store, words } = page;
  const layer = useMemo(
    () => new ChoroplethLayer(createOutlines(atlas.borders, projection), projection, prefix),
    [atlas, projection, prefix],
  );
  const year = useSlice((state) => yearOf(half, state));
  const { value: Annotations } = useResource(needs.of(loadAnnotations), whenIdle);

  useEffect(
    function addLayer() {
      layer.addTo(map);
      return function removeLayer() {
        layer.remove();
      };
    },
    [layer, map],
  );

  useEffect(
    function listen() {
      const context = {
        map,
        layer,
        store,
        pointed,
        shortcuts,
        projection,
        borders: atlas.borders,
        compareNames: words.format.compare,
      };
      const disconnect = [connectPointer(context), connectKeyboard(context)];
      return function silence() {
        for (const stop of disconnect) stop();
      };
    },
    [map, layer, store, pointed, shortcuts, projection, atlas, words],
  );

  useFrames(layer, half);
  const isPaper = usePaper();
  useEffect(() => layer.magnify(isPaper ? paperMagnification() : 1), [layer, isPaper]);
  useEffect(() => takeFront((year) => store.set(showYear(year))), [store]);
  useFineArcs(layer, projection);

  useRoom(layer, map);

  useEffect(() => connectNames(layer, half, `${prefix}-hint`, page), [layer, half, prefix, page]);

  return (
    <>
      {Annotations && (
        <Annotations layer={layer} projection={projection} year={year} prefix={prefix} />
      )}
      <EdgeHints layer={layer} year={year} />
    </>
  );
}
