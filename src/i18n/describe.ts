import type { Cell, Cells } from '../core/choropleth/cell.ts';
import { isQuantityLayer, type Layer, type LayerId } from '../core/choropleth/layer.ts';
import { summarise } from '../core/choropleth/summary.ts';
import type { EstimateId } from '../core/dataset/estimate.ts';
import type { Figure } from '../core/dataset/figure.ts';
import type { Borders, Polity } from '../core/geography/borders.ts';
import type { Words } from './words.ts';

/** What is told of one place: the same words in tooltip, accessible name, table and details. */
export interface Told {
  readonly polity: Polity;
  readonly year: number;
  readonly layer: LayerId;
  readonly cell: Cell | undefined;
}

export function nameOf(polity: Polity, { read }: Pick<Words, 'read'>): string {
  return read(polity.name);
}

/** Whose a dependency or an occupied area is, in words; null where it is nobody’s. */
export function ownerOf(
  polity: Polity,
  year: number,
  borders: Borders,
  words: Words,
): string | null {
  if (polity.owner === null || polity.status !== 'dependency') return null;
  const owner = borders.polityAt(polity.owner, year);
  return words.messages.cell.dependency(owner ? nameOf(owner, words) : polity.owner);
}

/** A figure as its painted claim words it: “about 700”; a sum of several claims has no qualifier. */
export function formatFigure(figure: Figure, { format }: Words): string {
  const [claim, ...others] = figure.painted;
  if (!claim || others.length > 0) return format.count(figure.value);
  const isOwn = (claim.best ?? claim.low ?? claim.high) === figure.value;
  return isOwn && claim.qualifier !== 'range' ? format.claim(claim) : format.count(figure.value);
}

function describeBasis(
  { basis, carriedFrom, span }: Figure,
  { messages, format }: Words,
): string[] {
  if (basis === 'carried' && carriedFrom !== undefined) return [messages.cell.carried(carriedFrom)];
  if (basis === 'whole-intervention' && span) return [messages.cell.whole(format.years(span))];
  return [];
}

function describeFigure(figure: Figure, words: Words): string[] {
  const { messages, format } = words;
  const sources = new Set(figure.rivals.map(({ source }) => source)).size;
  return [
    ...describeBasis(figure, words),
    ...(figure.low === figure.high
      ? []
      : [messages.cell.range(format.interval(figure.low, figure.high))]),
    messages.cell.sources(sources),
  ];
}

/** One sentence without its full stop: name in that year, year, figure, basis, range, number of sources. */
export function describeCell(told: Told, borders: Borders, words: Words): string {
  const { polity, year, layer, cell } = told;
  const { messages, format } = words;
  const layerWords = words.layer(layer);
  const name = nameOf(polity, words);
  const owner = ownerOf(polity, year, borders, words);
  const parts = ((): string[] => {
    if (!cell) return [messages.cell.none(name, year, layerWords.recorded)];
    if (cell.type === 'unknown' || cell.type === 'denied') {
      return [messages.cell[cell.type](name, year, layerWords.unit)];
    }
    if (cell.type === 'involvement') {
      const kinds = format.list(cell.kinds.map((kind) => messages.kinds[kind]));
      return [messages.cell.figure(name, year, kinds)];
    }
    if (cell.type === 'disagreement') {
      const ratio =
        cell.sources < 2
          ? messages.cell.oneSource
          : messages.cell.ratio(format.decimal(cell.ratio));
      return [messages.cell.figure(name, year, ratio), ...describeFigure(cell, words)];
    }
    if (cell.value === 0) {
      return [messages.cell.zero(name, year, layerWords.unit), ...describeFigure(cell, words)];
    }
    const figure = layerWords.figure(cell.value, formatFigure(cell, words));
    return [messages.cell.figure(name, year, figure), ...describeFigure(cell, words)];
  })();
  return [...parts, ...(owner ? [owner] : [])].join('; ');
}

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
  const { leaders, unknown, denied, others } = summarise(cells);
  const sentences: string[] = [];
  if (layer.type === 'involvement')
    sentences.push(messages.summary.kinds(title, year, messages.countries(others)));
  else if (layer.type === 'disagreement') {
    sentences.push(messages.summary.disagreement(title, year, messages.countries(others)));
  } else if (leaders.length === 0) sentences.push(messages.summary.none(title, year));
  else {
    const largest = leaders.slice(0, 3).map(({ polity, value }) => {
      const place = borders.polityAt(polity, year);
      return `${place ? nameOf(place, words) : polity} (${format.count(value)})`;
    });
    const places = messages.countries(leaders.length);
    const list = format.list(largest);
    sentences.push(messages.summary.figures(title, year, places, list, leaders.length));
  }
  if (unknown > 0) sentences.push(messages.summary.unknown(unknown, leaders.length > 0));
  if (denied > 0) sentences.push(messages.summary.denied(messages.countries(denied)));
  if (estimate !== 'best' && isQuantityLayer(layer)) {
    sentences.push(messages.summary.estimate(words.estimate(estimate)));
  }
  return sentences.join(' ');
}
