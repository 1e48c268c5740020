import type { Cell } from '../core/choropleth/cell.ts';
import type { Figure } from '../core/dataset/figure.ts';
import { formatFigure } from './describe.ts';
import { wordCell } from './wordCell.ts';
import type { Words } from './words.ts';

/** Letters of a line: a longer name is written in two. */
const LONGEST_LINE = 18;

/** A name as it stands on the map: a long one in two lines, broken where the longer one is shortest. */
export function wrapName(name: string, longest = LONGEST_LINE): readonly string[] {
  if (name.length <= longest) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const longestAt = (space: number) => Math.max(space, name.length - 1 - space);
  const [middle] = spaces.sort((one, other) => longestAt(one) - longestAt(other));
  return middle === undefined ? [name] : [name.slice(0, middle), name.slice(middle + 1)];
}

/** The years that a figure is of, where they are not the one shown. */
function yearsOf({ carriedFrom, span }: Figure, { format }: Words): string {
  if (carriedFrom !== undefined) return ` (${carriedFrom})`;
  return span ? ` (${format.years(span)})` : '';
}

/** A figure with the qualifier of its claim; a word that a source left vague as what it is read as, for want of room. */
export function wordFigure(figure: Figure, words: Words): string {
  const { format, messages } = words;
  const [claim, ...others] = figure.painted;
  if (!claim || others.length > 0) return format.count(figure.value);
  if (claim.qualifier === 'hundreds') return messages.numbers.moreThan(format.count(figure.value));
  return claim.qualifier === 'range' ? format.claim(claim) : formatFigure(figure, words);
}

/** What a column that stands alone says of a cell: nothing that limits its number is left to another column. */
export function wordCellWhole(cell: Cell | undefined, words: Words): string {
  if (cell?.type !== 'figure' || cell.value === 0) return wordCell(cell, words);
  const { cell: limits, looks } = words.messages;
  return [
    wordFigure(cell, words) + yearsOf(cell, words),
    ...(cell.isWeak ? [limits.weak] : []),
    ...(cell.isTogether ? [looks.together] : []),
  ].join('; ');
}

/** The number of a place with its qualifier and without its years; null where the map writes none. */
export function wordPainted(cell: Cell | undefined, words: Words): string | null {
  const { format } = words;
  if (cell?.type === 'disagreement')
    return cell.ratio > 1 ? `${format.decimal(cell.ratio)}×` : null;
  if (cell?.type !== 'figure' || cell.value === 0 || cell.isWeak || cell.isTogether) return null;
  return wordFigure(cell, words);
}

/** The number below a name on the map, with what limits it: its qualifier, and its years where they are others. */
export function wordNumber(cell: Cell | undefined, words: Words): string | null {
  const painted = wordPainted(cell, words);
  return painted !== null && cell?.type === 'figure' ? painted + yearsOf(cell, words) : painted;
}
