import { type Cell, figureIn, type Unknown } from '../core/choropleth/cell.ts';
import type { LayerId } from '../core/choropleth/layer.ts';
import type { LayerFigure } from '../core/choropleth/layerFigure.ts';
import { type Figure, sourceCount } from '../core/dataset/figure.ts';
import { isMultiYear } from '../core/dataset/span.ts';
import type { Kind } from '../core/dataset/vocabulary.ts';
import type { Borders, Polity } from '../core/geography/borders.ts';
import type { LayerWords, Words } from './words.ts';

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

/** Where a figure comes from: this year, another one, or a toll of several years. */
export function wordBasis(
  { basis, carriedFrom, span }: Figure,
  { messages, format }: Words,
): string {
  if (basis === 'carried' && carriedFrom !== undefined) return messages.cell.carried(carriedFrom);
  if (basis === 'whole-intervention' && span) return messages.cell.whole(format.years(span));
  return messages.looks[basis];
}

/** How a figure is to be read, as a column of a table says it. */
export function wordReading(figure: LayerFigure, words: Words): string {
  const basis = wordBasis(figure, words);
  return figure.isTogether ? `${words.messages.looks.together}; ${basis}` : basis;
}

/** From the lowest claim to the highest; empty where all say the same. */
export function wordRange({ low, high }: Figure, { messages, format }: Words): string {
  return low === high ? '' : messages.cell.range(format.interval(low, high));
}

/** How far the claims lie apart, or that there is nothing to compare. */
export function wordRatio(
  { ratio, sources }: Extract<Cell, { readonly type: 'disagreement' }>,
  { messages, format }: Words,
): string {
  return sources < 2 ? messages.cell.oneSource : messages.cell.ratio(format.decimal(ratio));
}

/** What is told of a place, in parts: tooltip, sentence and table put them together in their own ways. */
export interface CellParts {
  readonly name: string;
  readonly year: number;
  /** What is painted: “36,000 troops”, “no troops recorded”. */
  readonly what: string;
  /** Where its figure comes from; null where it has none. */
  readonly basis: string | null;
  /** A sentence leaves out what goes without saying: that a figure is of its own year. */
  readonly isStated: boolean;
  /** Its range, the number of its sources, whose dependency the place is. */
  readonly notes: readonly string[];
}

function wordWhat(cell: Cell | undefined, layer: LayerWords, words: Words): string {
  const { messages, format } = words;
  if (!cell) return messages.cell.none(layer.recorded);
  switch (cell.type) {
    case 'unknown':
      if (cell.isUnheard) return messages.cell.unheard(layer.unit);
      return messages.cell[cell.isWithheld ? 'withheld' : 'unknown'](layer.unit);
    case 'denied':
      return messages.cell.denied;
    case 'involvement':
      return format.list(cell.kinds.map((kind) => messages.kinds[kind]));
    case 'disagreement':
      return wordRatio(cell, words);
    default:
      if (cell.value === 0) return messages.cell.zero(layer.unit);
      return layer.figure(cell, formatFigure(cell, words));
  }
}

/** The day, month or months of a count, where its source is so precise: a year’s figure says what it stands for. */
function wordDate({ painted, basis }: Figure, { messages, format }: Words): string {
  const [claim, ...others] = painted;
  const isOfYear = claim?.from === claim?.to && claim?.from.length === 4;
  if (!claim || others.length > 0 || isOfYear || basis !== 'stated' || isMultiYear(claim))
    return '';
  return messages.cell.counted(format.span(claim));
}

function wordFigureNotes(figure: Figure, words: Words): readonly string[] {
  const { cell } = words.messages;
  return [
    figure.isWeak ? cell.weak : '',
    wordDate(figure, words),
    wordRange(figure, words),
    cell.sources(sourceCount(figure)),
  ];
}

function wordUnknown(unknown: Unknown, layer: LayerWords, words: Words): readonly string[] {
  const { messages, format } = words;
  const { lastCount, together, sometime } = unknown;
  return [
    ...(together ? [layer.figure(together, formatFigure(together, words))] : []),
    ...(lastCount === null ? [] : [messages.cell.noCountSince(lastCount)]),
    ...sometime.map((claim) => messages.cell.sometime(format.claim(claim), format.years(claim))),
  ];
}

function wordNotes(cell: Cell | undefined, layer: LayerWords, words: Words): readonly string[] {
  const { messages, format } = words;
  const { cell: told } = messages;
  const listed = (kinds: readonly Kind[], tell: (kinds: string) => string) =>
    kinds.length > 0 ? [tell(format.list(kinds.map((kind) => messages.kinds[kind])))] : [];
  switch (cell?.type) {
    case 'unknown':
      return wordUnknown(cell, layer, words);
    case 'involvement':
      return listed(cell.doubted, told.doubted);
    case 'disagreement':
      return [wordRange(cell, words), told.sources(sourceCount(cell))];
    case 'denied':
      if (cell.figure) {
        const figure = layer.figure(cell.figure, formatFigure(cell.figure, words));
        return [told.alleged(figure), ...wordFigureNotes(cell.figure, words)];
      }
      return cell.kinds.length > 0
        ? listed(cell.kinds, told.kindsAlleged)
        : [told.noNumber(layer.unit)];
    default:
      return cell ? wordFigureNotes(cell, words) : [];
  }
}

export function describeCell(told: Told, borders: Borders, words: Words): CellParts {
  const { polity, year, layer, cell } = told;
  const figure = figureIn(cell);
  const layerWords = words.layer(layer);
  const owner = ownerOf(polity, year, borders, words);
  const notes = [...wordNotes(cell, layerWords, words), owner ?? ''];
  return {
    name: nameOf(polity, words),
    year,
    what: wordWhat(cell, layerWords, words),
    basis: figure && cell?.type !== 'denied' ? wordBasis(figure, words) : null,
    isStated: figure?.basis === 'stated',
    notes: notes.filter((note) => note !== ''),
  };
}

/** The state whose interventions are shown is outside the scale: nothing else is told of it. */
export function describeActor(polity: Polity, year: number, words: Words): CellParts {
  const what = words.messages.cell.actor;
  return { name: nameOf(polity, words), year, what, basis: null, isStated: false, notes: [] };
}

/** One sentence without its full stop: name in that year, year, figure, basis, range, number of sources. */
export function sentenceOf(parts: CellParts, { messages }: Words): string {
  const { name, year, what, basis, isStated, notes } = parts;
  const told = basis === null || isStated ? [] : [basis];
  return messages.cell.sentence(name, year, [what, ...told, ...notes]);
}
