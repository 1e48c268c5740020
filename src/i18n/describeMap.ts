import type { Cells } from '../core/choropleth/cell.ts';
import { isQuantityLayer, type Layer } from '../core/choropleth/layer.ts';
import { summarise } from '../core/choropleth/summary.ts';
import type { EstimateId } from '../core/dataset/estimate.ts';
import type { Borders } from '../core/geography/borders.ts';
import { nameOf } from './describe.ts';
import type { Words } from './words.ts';

interface Shown {
  readonly year: number;
  readonly layer: Layer;
  readonly estimate: EstimateId;
  readonly cells: Cells;
}

/** The map in words: the same text on the page, in exports and to a screen reader. */
export function describeMap(
  { year, layer, estimate, cells }: Shown,
  borders: Borders,
  words: Words,
): string {
  const { messages, format } = words;
  const { title } = words.layer(layer.id);
  const { leaders, weak, unknown, denied, others } = summarise(cells);
  const sentences: string[] = [];
  if (layer.type === 'involvement')
    sentences.push(messages.summary.kinds(title, year, messages.countries(others)));
  else if (layer.type === 'disagreement') {
    sentences.push(messages.summary.disagreement(title, year, messages.countries(others)));
  } else if (leaders.length === 0) sentences.push(messages.summary.none(title, year));
  else {
    const largest = leaders.slice(0, 3).map(({ polity, ...figure }) => {
      const place = borders.polityAt(polity, year);
      const number = format.count(figure.value);
      const layerWords = words.layer(layer.id);
      const counted = layerWords.names(figure.measure) ? layerWords.figure(figure, number) : number;
      return `${place ? nameOf(place, words) : polity} (${counted})`;
    });
    const places = messages.countries(leaders.length);
    const list = format.list(largest);
    sentences.push(messages.summary.figures(title, year, places, list, leaders.length));
  }
  if (weak > 0) sentences.push(messages.summary.weak(weak, leaders.length > 0));
  if (unknown > 0) sentences.push(messages.summary.unknown(unknown, leaders.length > 0));
  if (denied > 0) sentences.push(messages.summary.denied(messages.countries(denied)));
  if (estimate !== 'best' && isQuantityLayer(layer)) {
    sentences.push(messages.summary.estimate(words.estimate(estimate)));
  }
  return sentences.join(' ');
}
