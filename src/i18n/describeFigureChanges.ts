import { type Cell, figureIn } from '../core/choropleth/cell.ts';
import { type Change, changesBetween, isComparable } from '../core/choropleth/change.ts';
import type { LayerId } from '../core/choropleth/layer.ts';
import type { Painter } from '../core/choropleth/paint.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { EstimateId } from '../core/dataset/estimate.ts';
import type { Borders, Polity } from '../core/geography/borders.ts';
import { nameOf, wordBasis } from './describe.ts';
import { wordCell } from './wordCell.ts';
import type { LayerWords, Words } from './words.ts';

/** Letters that a line has room for. */
const LINE = 90;

/** Blanks and kinds begin a line elsewhere; here they stand within one. */
function wordSide(cell: Cell | undefined, layer: LayerWords, words: Words): string {
  const { within, kinds } = words.messages;
  if (cell?.type === 'figure' && cell.value > 0 && layer.names(cell.measure)) {
    return layer.figure(cell, wordCell(cell, words));
  }
  if (cell?.type !== 'involvement') return within(wordCell(cell, words));
  return words.format.list(cell.kinds.map((kind) => within(kinds[kind])));
}

/** Why two figures are no change of one thing; null where they are, or are no figures. */
function wordBreak({ before, now }: Change, { messages }: Words): string | null {
  if (before?.type !== 'figure' || now?.type !== 'figure' || isComparable(before, now)) return null;
  return before.measure === now.measure
    ? messages.changes.otherSource
    : messages.changes.otherCount;
}

/** “Angola: 36,000 → 30,000”, with the basis where it is another year’s, and with the reason why it is no change. */
function wordChange(name: string, change: Change, layer: LayerWords, words: Words): string | null {
  const { before, now } = change;
  const figure = now?.type === 'figure' ? figureIn(now) : undefined;
  const basis = figure && figure.basis !== 'stated' ? wordBasis(figure, words) : null;
  const notes = [basis, wordBreak(change, words)].filter((note) => note !== null);
  const sides = [wordSide(before, layer, words), wordSide(now, layer, words)] as const;
  if (sides[0] === sides[1]) return null;
  return words.messages.changes.figure(name, sides, notes.length > 0 ? notes.join('; ') : null);
}

interface Shown {
  /** The years of which the later one is told by what changed since the earlier one. */
  readonly years: readonly [earlier: number, later: number];
  readonly layer: LayerId;
  readonly estimate: EstimateId;
}

interface World {
  readonly painter: Painter;
  readonly borders: Borders;
  readonly dataset: Pick<Dataset, 'firstYear'>;
}

/** What the figures changed from one year to a later one, the largest first; what is worded as before is no change. */
export function describeFigureChanges(
  { years: [earlier, later], layer, estimate }: Shown,
  { painter, borders, dataset }: World,
  words: Words,
): readonly string[] {
  if (earlier < dataset.firstYear) return [];
  const layerWords = words.layer(layer);
  const placesAt = (at: number) => painter.placesAt(layer, estimate, at);
  const before = placesAt(earlier);
  // A new state had no record only if those had none who stood on its land.
  const isHeir = ({ id, iso }: Polity) =>
    !before.has(id) &&
    [...before.values()].some(
      ({ cell, polity }) => cell && polity.iso.some((code) => iso.includes(code)),
    );
  return changesBetween(before, placesAt(later)).flatMap((change) => {
    // What no longer stands has not lost its record: others stand on its land.
    const polity = borders.polityAt(change.id, later);
    if (!polity || isHeir(polity)) return [];
    return wordChange(nameOf(polity, words), change, layerWords, words) ?? [];
  });
}

/** What of the changes stands on one line, `most` at most, and what the button beside it says where there are more. */
export function fitChanges(
  changes: readonly string[],
  { changes: { more, count } }: Words['messages'],
  most = changes.length,
): { readonly line: string; readonly shown: number; readonly rest: string | null } {
  const fits = changes
    .slice(0, most)
    .filter((_, index) => changes.slice(0, index + 1).join('; ').length <= LINE);
  const rest = changes.length - fits.length;
  const label = fits.length > 0 ? more(rest) : count(rest);
  return { line: fits.join('; '), shown: fits.length, rest: rest > 0 ? label : null };
}
