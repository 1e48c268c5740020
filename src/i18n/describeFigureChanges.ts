import type { Cell } from '../core/choropleth/cell.ts';
import { type Change, changesBetween, isComparable } from '../core/choropleth/change.ts';
import type { LayerId } from '../core/choropleth/layer.ts';
import type { Painter } from '../core/choropleth/paint.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { EstimateId } from '../core/dataset/estimate.ts';
import type { Borders } from '../core/geography/borders.ts';
import { figureIn } from '../core/table/yearRow.ts';
import { nameOf, wordBasis } from './describe.ts';
import { wordCell } from './wordCell.ts';
import type { LayerWords, Words } from './words.ts';

/** How many countries are named; the others are counted. */
const NAMED = 3;

/** Blanks and kinds begin a line elsewhere; here they stand within one. */
function wordSide(cell: Cell | undefined, layer: LayerWords, words: Words): string {
  const within = (text: string) => text.charAt(0).toLocaleLowerCase(words.language) + text.slice(1);
  if (cell?.type === 'figure' && cell.value > 0 && layer.names(cell.measure)) {
    return layer.figure(cell, wordCell(cell, words));
  }
  if (cell?.type !== 'involvement') return within(wordCell(cell, words));
  return words.format.list(cell.kinds.map((kind) => within(words.messages.kinds[kind])));
}

/** Why two figures are no change of one thing; null where they are, or are no figures. */
function wordBreak({ before, now }: Change, { messages }: Words): string | null {
  if (before?.type !== 'figure' || now?.type !== 'figure' || isComparable(before, now)) return null;
  return before.measure === now.measure
    ? messages.changes.otherSource
    : messages.changes.otherCount;
}

/** “Angola: 36,000 → 30,000”, with the basis where it is another year’s, and with the reason why it is no change. */
function wordChange(name: string, change: Change, layer: LayerWords, words: Words): string {
  const { before, now } = change;
  const figure = now?.type === 'figure' ? figureIn(now) : undefined;
  const basis = figure && figure.basis !== 'stated' ? wordBasis(figure, words) : null;
  const notes = [basis, wordBreak(change, words)].filter((note) => note !== null);
  const sides = [wordSide(before, layer, words), wordSide(now, layer, words)] as const;
  return words.messages.changes.figure(name, sides, notes.length > 0 ? notes.join('; ') : null);
}

interface Shown {
  readonly year: number;
  readonly layer: LayerId;
  readonly estimate: EstimateId;
}

interface World {
  readonly painter: Painter;
  readonly borders: Borders;
  readonly dataset: Pick<Dataset, 'firstYear'>;
}

/** What the figures of a year changed since the one before, the largest first; null where nothing did. */
export function describeFigureChanges(
  { year, layer, estimate }: Shown,
  { painter, borders, dataset }: World,
  words: Words,
): string | null {
  if (year <= dataset.firstYear) return null;
  const changes = changesBetween(
    painter.placesAt(layer, estimate, year - 1),
    painter.placesAt(layer, estimate, year),
  );
  if (changes.length === 0) return null;
  const told = changes.slice(0, NAMED).map((change) => {
    const { id } = change;
    const polity = borders.polityAt(id, year) ?? borders.polityAt(id, year - 1);
    return wordChange(polity ? nameOf(polity, words) : id, change, words.layer(layer), words);
  });
  const rest = changes.length - NAMED;
  return [...told, ...(rest > 0 ? [words.messages.changes.more(rest)] : [])].join('; ');
}
