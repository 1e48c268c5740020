import type { Cell } from '../core/choropleth/cell.ts';
import type { Kind } from '../core/dataset/vocabulary.ts';
import { formatFigure, wordRatio } from './describe.ts';
import type { Words } from './words.ts';

/** Kinds in a column, each with its own capital: no sentence, so no “and”. */
export function wordKinds(kinds: readonly Kind[], { messages }: Words): string {
  return kinds.map((kind) => messages.kinds[kind]).join(' · ');
}

/** What the map says of a cell, as short as a column allows: a figure, or which kind of blank. */
export function wordCell(cell: Cell | undefined, words: Words): string {
  const { messages } = words;
  if (!cell) return messages.blanks.none;
  switch (cell.type) {
    case 'figure':
      if (cell.isWeak) return `${formatFigure(cell, words)} (${messages.cell.weak})`;
      return cell.value === 0 ? messages.blanks.zero : formatFigure(cell, words);
    case 'involvement':
      return wordKinds(cell.kinds, words);
    case 'disagreement':
      return wordRatio(cell, words);
    case 'unknown':
      return messages.blanks[cell.isWithheld ? 'withheld' : 'unknown'];
    default:
      return messages.blanks[cell.type];
  }
}
