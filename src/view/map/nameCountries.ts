import { whenIdle } from '../../app/idle.ts';
import type { Polity } from '../../core/geography/borders.ts';
import type { State } from '../../core/state/state.ts';
import { type Half, yearOf } from '../../core/state/years.ts';
import { describeActor, describeCell, nameOf, sentenceOf } from '../../i18n/describe.ts';
import type { Page } from '../page/context.ts';
import type { ChoroplethLayer } from './layer/choroplethLayer.ts';

/** Milliseconds that a year has to stand before its countries are named: names are no part of a step. */
const PAUSE = 200;
/** How many are named before the browser can turn to something else. */
const CHUNK = 40;

/** What names are made of. */
function isSameNames(half: Half, one: State, other: State): boolean {
  return (
    yearOf(half, one) === yearOf(half, other) &&
    one.layer === other.layer &&
    one.estimate === other.estimate
  );
}

/** How the countries of a state are read, those with a finding first. */
function createReading(state: State, half: Half, { atlas, words }: Page) {
  const year = yearOf(half, state);
  const places = atlas.painter.placesAt(state.layer, state.estimate, year);
  const isFound = ({ id }: Polity) => {
    const place = places.get(id);
    return place?.cell !== undefined && place.swatch.type !== 'actor';
  };
  const polities = [...atlas.borders.at(year)].sort(
    (one, other) =>
      Number(isFound(other)) - Number(isFound(one)) ||
      words.format.compare(nameOf(one, words), nameOf(other, words)),
  );
  const sentence = (polity: Polity) => {
    const place = places.get(polity.id);
    const told =
      place?.swatch.type === 'actor'
        ? describeActor(polity, year, words)
        : describeCell(
            { polity, year, layer: state.layer, cell: place?.cell },
            atlas.borders,
            words,
          );
    return sentenceOf(told, words);
  };
  return { year, polities, sentence };
}

/**
 * Names the countries of a map for assistive tools: all of the first year at once, those of later ones when the reader
 * rests, a few at a time. `hint`: the id of what says how to use the map. Returns what ends it.
 */
export function connectNames(
  layer: ChoroplethLayer,
  half: Half,
  hint: string,
  page: Page,
): () => void {
  const { settled, words } = page;
  let forget = () => {};
  const name = (atOnce: number) => {
    const { year, polities, sentence } = createReading(settled.get(), half, page);
    layer.listbox.describe(words.messages.map.countries(year), hint);
    layer.listbox.arrange(polities);
    const nameFrom = (start: number, count: number) => {
      for (const polity of polities.slice(start, start + count)) {
        layer.listbox.name(polity, sentence(polity));
      }
      const next = start + count;
      if (next < polities.length) forget = whenIdle(() => nameFrom(next, CHUNK));
    };
    nameFrom(0, atOnce);
  };
  const later = (wait: number, atOnce: number) => {
    forget();
    const timer = setTimeout(name, wait, atOnce);
    forget = () => clearTimeout(timer);
  };
  later(0, Number.POSITIVE_INFINITY);
  const unsubscribe = settled.subscribe((next, previous) => {
    if (!isSameNames(half, next, previous)) later(PAUSE, CHUNK);
  });
  return () => {
    unsubscribe();
    forget();
  };
}
