import type { Cell } from '../../core/choropleth/cell.ts';
import type { Figure } from '../../core/dataset/figure.ts';
import type { Kind } from '../../core/dataset/vocabulary.ts';
import { formatFigure } from '../../i18n/describe.ts';
import type { Words } from '../../i18n/words.ts';

/** Kinds in a column, each with its own capital: no sentence, so no “and”. */
export function wordKinds(kinds: readonly Kind[], { messages }: Words): string {
  return kinds.map((kind) => messages.kinds[kind]).join(' · ');
}

/** What the map says of a cell, as short as a column allows: a figure, or which kind of blank. */
export function wordCell(cell: Cell | undefined, words: Words): string {
  const { messages, format } = words;
  if (!cell) return messages.blanks.none;
  switch (cell.type) {
    case 'figure':
      return cell.value === 0 ? messages.blanks.zero : formatFigure(cell, words);
    case 'involvement':
      return wordKinds(cell.kinds, words);
    case 'disagreement':
      return cell.sources < 2
        ? messages.cell.oneSource
        : messages.cell.ratio(format.decimal(cell.ratio));
    default:
      return messages.blanks[cell.type];
  }
}

/** Where a figure comes from: this year, another one, or a toll of several years. */
export function wordBasis(
  { basis, carriedFrom, span }: Figure,
  { messages, format }: Words,
): string {
  if (basis === 'carried' && carriedFrom !== undefined) return messages.cell.carried(carriedFrom);
  if (basis === 'whole-intervention' && span) return messages.cell.whole(format.years(span));
  return messages.bases[basis];
}
