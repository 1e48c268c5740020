import './Choropleth.css';
import type L from 'leaflet';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useMap } from 'react-leaflet';
import type { Cell } from '../../core/choropleth/cell.ts';
import { radiusOf } from '../../core/choropleth/circle.ts';
import { fillOf } from '../../core/choropleth/fill.ts';
import { isOf } from '../../core/choropleth/legend.ts';
import { SCHEMES } from '../../core/choropleth/scheme.ts';
import { blankSwatch } from '../../core/choropleth/swatch.ts';
import { inkWithin } from '../../core/choropleth/tone.ts';
import type { Kind } from '../../core/dataset/vocabulary.ts';
import type { Polity } from '../../core/geography/borders.ts';
import { createOutlines } from '../../core/geography/outline.ts';
import type { Projection } from '../../core/geography/projection.ts';
import { selectedPolity } from '../../core/state/selection.ts';
import { describeActor, describeCell, nameOf, sentenceOf } from '../../i18n/describe.ts';
import { wordNumber, wrapName } from '../../i18n/wordName.ts';
import type { Words } from '../../i18n/words.ts';
import { type Page, useLayer, usePage, usePlaces, useSlice } from '../page/context.ts';
import { useResource } from '../page/useResource.ts';
import { annotations } from './annotations/annotations.ts';
import { EdgeHints } from './EdgeHints.tsx';
import { connectKeyboard } from './keyboard.ts';
import { ChoroplethLayer, type Frame, type Mark } from './layer/choroplethLayer.ts';
import { connectPointer } from './pointerEvents.ts';

/** Names for assistive tools follow a scrub at this distance, in milliseconds: they are no part of a step. */
const NAMES_DELAY = 200;

interface Props {
  readonly projection: Projection;
  readonly year: number;
  readonly prefix: string;
}

/** Longer names go without saying: only the number is written at their circle. */
const LONGEST_NAME = 18;

function circleLabel(polity: Polity, value: number, words: Words): readonly string[] {
  const name = nameOf(polity, words);
  const number = words.format.count(value);
  return name.length > LONGEST_NAME ? [number] : [name, number];
}

/** By how much a finding may be named. Weak counts, and those of other people too, are seen and not named as large. */
function weightOf(cell: Cell | undefined): number | null {
  if (!cell) return null;
  if (cell.type === 'figure') return cell.isWeak || cell.isTogether ? 0 : cell.value;
  return cell.type === 'disagreement' && cell.ratio > 1 ? cell.ratio : 0;
}

/** What is known without a number, or by weak claims only, is outlined more softly; so is a zero. */
function markOf(cell: Cell | undefined): Mark | null {
  if (!cell) return null;
  if (cell.type === 'figure') return cell.value > 0 && !cell.isWeak ? 'figure' : 'vague';
  return cell.type === 'unknown' || cell.type === 'denied' ? 'vague' : 'figure';
}

function useFrame(year: number): Frame {
  const { atlas, isolated, theme, words } = usePage();
  const layer = useLayer();
  const isCircles = useSlice((state) => state.symbols === 'circles');
  const selected = useSlice((state) => selectedPolity(state, year, atlas.borders)?.id ?? null);
  const faded = useSyncExternalStore(isolated.subscribe, isolated.get);
  const places = usePlaces(year);
  return useMemo((): Frame => {
    const scheme = SCHEMES[theme];
    const actor = atlas.description.actor.id;
    const plain = fillOf(blankSwatch('none'), layer, scheme);
    const swatchOf = ({ id }: Polity) => places.get(id)?.swatch ?? blankSwatch('none');
    const cellOf = ({ id }: Polity) => places.get(id)?.cell;
    const countOf = (polity: Polity) => {
      const cell = cellOf(polity);
      return isCircles && cell?.type === 'figure' && !cell.isWeak && cell.value > 0
        ? cell.value
        : null;
    };
    return {
      polities: atlas.borders.at(year),
      fillOf: (polity) =>
        countOf(polity) === null ? fillOf(swatchOf(polity), layer, scheme) : plain,
      markOf: (polity) => (polity.id === actor ? null : markOf(cellOf(polity))),
      isFaded: (polity) => faded !== null && !isOf(faded, swatchOf(polity)),
      circleOf: (polity) => {
        const count = countOf(polity);
        if (count === null) return null;
        return {
          radius: radiusOf(count, atlas.largestCount),
          fill: fillOf(swatchOf(polity), layer, scheme),
          label: circleLabel(polity, count, words),
        };
      },
      lettersOf: (polity) => {
        const cell = cellOf(polity);
        const word = (kinds: readonly Kind[]) =>
          kinds.map((kind) => words.messages.kindLetters[kind]).join('');
        const { base, texture } = fillOf(swatchOf(polity), layer, scheme);
        const paint = { ground: base, ink: texture === 'solid' ? inkWithin(base) : null };
        if (cell?.type === 'involvement') {
          return { known: word(cell.kinds), doubted: word(cell.doubted), ...paint };
        }
        return { known: '', doubted: cell?.type === 'denied' ? word(cell.kinds) : '', ...paint };
      },
      selected,
      actor,
      // Circles bear their own labels, and kinds their letters.
      weightOf: (polity) =>
        isCircles || layer.type === 'involvement' ? null : weightOf(cellOf(polity)),
      nameOf: (polity) => {
        const { base, texture } = fillOf(swatchOf(polity), layer, scheme);
        const isScaled = polity.id !== actor && !isCircles;
        return {
          lines: wrapName(nameOf(polity, words)),
          number: isScaled ? wordNumber(cellOf(polity), words) : null,
          ground: base,
          ink: texture === 'solid' && isScaled ? inkWithin(base) : null,
        };
      },
      sideOf: ({ id }) => atlas.description.nameSides?.[id],
    };
  }, [atlas, theme, words, layer, isCircles, selected, faded, places, year]);
}

/** Names every country for assistive tools, and reads those with a finding first. */
function nameAll(
  layer: ChoroplethLayer,
  { polities, markOf }: Frame,
  year: number,
  { atlas, store, words }: Page,
): void {
  const { layer: id, estimate } = store.get();
  const places = atlas.painter.placesAt(id, estimate, year);
  for (const polity of polities) {
    const place = places.get(polity.id);
    const told =
      place?.swatch.type === 'actor'
        ? describeActor(polity, year, words)
        : describeCell({ polity, year, layer: id, cell: place?.cell }, atlas.borders, words);
    const name = sentenceOf(told, words);
    const path = layer.pathOf(polity);
    if (path && path.getAttribute('aria-label') !== name) path.setAttribute('aria-label', name);
  }
  layer.arrange(
    [...polities].sort(
      (one, other) =>
        Number(markOf(other) !== null) - Number(markOf(one) !== null) ||
        words.format.compare(nameOf(one, words), nameOf(other, words)),
    ),
  );
}

/** The choropleth on a Leaflet map: mounted once, told of every frame, and touching only what changed. */
export function Choropleth({ projection, year, prefix }: Props) {
  const map: L.Map = useMap();
  const page = usePage();
  const { atlas, pointed, shortcuts, store, words } = page;
  const layer = useMemo(
    () => new ChoroplethLayer(createOutlines(atlas.borders, projection), projection, prefix),
    [atlas, projection, prefix],
  );
  const frame = useFrame(year);
  const { value: Annotations } = useResource(annotations);

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

  useEffect(
    function show() {
      layer.year = year;
      layer.show(frame);
    },
    [layer, frame, year],
  );

  const opened = useSlice(({ country, intervention, moment, layer: id }) =>
    [country, intervention, moment, id].join(),
  );
  useEffect(
    function makeRoom() {
      if (opened !== '') layer.makeRoom();
    },
    [layer, opened],
  );

  useEffect(
    function name() {
      // The first frame is named at once; later ones when the reader pauses.
      const wait = layer.isNamed ? NAMES_DELAY : 0;
      const timer = setTimeout(() => {
        nameAll(layer, frame, year, page);
        layer.describe(words.messages.map.countries(year), `${prefix}-hint`);
        layer.isNamed = true;
      }, wait);
      return () => clearTimeout(timer);
    },
    [layer, frame, year, page, words, prefix],
  );

  return (
    <>
      {Annotations && (
        <Annotations layer={layer} projection={projection} year={year} prefix={prefix} />
      )}
      <EdgeHints layer={layer} year={year} />
    </>
  );
}
