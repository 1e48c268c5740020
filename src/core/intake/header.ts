import { blankOf } from './blank.ts';
import type { Headers } from './choices.ts';
import type { GridRow } from './gridRow.ts';
import { yearOfHead } from './year.ts';

export interface Header {
  readonly count: Headers;
  /** The line of the last row that heads the table; of the first row where none does. */
  readonly line: number;
  readonly heads: readonly string[];
  /** Where the rows under it begin. */
  readonly start: number;
  /** Rows over it: titles and notes. */
  readonly over: readonly GridRow[];
}

type Cells = readonly string[];

function isYear(cell = ''): boolean {
  return /^(?:1[5-9]|20)\d{2}$/.test(cell.trim());
}

function isNumber(cell = ''): boolean {
  return /^[+−-]?\d[\d\s.,'’\u00a0\u202f]*(?:e[+-]?\d+)?%?$/i.test(cell.trim());
}

function isFilled(cell = ''): boolean {
  return blankOf(cell) === null;
}

function isWord(cell = ''): boolean {
  return isFilled(cell) && /\p{L}/u.test(cell);
}

/** How many of the filled cells of a column are so; null where none is filled. */
function shareOf(rows: readonly Cells[], at: number, isSo: (cell?: string) => boolean) {
  const filled = rows.filter((row) => isFilled(row[at]));
  return filled.length === 0 ? null : filled.filter((row) => isSo(row[at])).length / filled.length;
}

/** Whether a first row is one of figures, as those under it: a year over years, numbers over numbers, words over words. */
function isRowOfFigures(cells: Cells, below: readonly Cells[]): boolean {
  const places = [...cells.keys()].filter((at) => isFilled(cells[at]));
  const years = places.filter((at) => isYear(cells[at]));
  const isRun =
    years.length > 1 &&
    years.every((at, index) => {
      return index === 0 || Number(cells[at]) === Number(cells[years[index - 1] ?? at]) + 1;
    });
  const overYears = years.filter((at) => (shareOf(below, at, isYear) ?? 0) >= 0.8);
  if (below.length === 0 || isRun || overYears.length === 0) return false;
  if (years.length - overYears.length > 1) return false;
  return places.every((at) => {
    const numbers = shareOf(below, at, isNumber);
    return numbers === null || numbers >= 0.6 === isNumber(cells[at]);
  });
}

/** Whether two rows head a table together: years over measures, or measures over years. */
function isPair(upper: Cells, lower: Cells, below: readonly Cells[]): boolean {
  const places = [...Array(Math.max(upper.length, lower.length)).keys()];
  const isHeading = lower.every((cell) => !isNumber(cell) || isYear(cell));
  const years = places.filter((at) => isYear(upper[at]));
  const lowerYears = places.filter((at) => isYear(lower[at]));
  const isOverFigures = (at: number) => (shareOf(below, at, isNumber) ?? 0) >= 0.5;
  if (!isHeading || below.length === 0) return false;
  if (years.length > 0 && lowerYears.length === 0) {
    return years.every((at) => isWord(lower[at])) && years.some(isOverFigures);
  }
  const isNew = lowerYears.every((at) => (shareOf(below, at, isYear) ?? 0) < 0.5);
  return (
    years.length === 0 &&
    lowerYears.length > 1 &&
    isNew &&
    lowerYears.some((at) => isWord(upper[at]))
  );
}

/** A head of two rows: the upper one stands for all that it is over. */
function joinHeads(upper: Cells, lower: Cells): readonly string[] {
  let group = '';
  return [...Array(Math.max(upper.length, lower.length)).keys()].map((at) => {
    const [own, under] = [upper[at]?.trim() ?? '', lower[at]?.trim() ?? ''];
    if (own !== '') group = under === '' ? '' : own;
    if (under === '' || group === '') return under || own;
    if (yearOfHead(under) !== null) return `${group} ${under}`;
    return yearOfHead(group) === null ? `${group}: ${under}` : `${under} ${group}`;
  });
}

/** What heads a table of which the first rows are known: as a reader says, else as it looks. Null where nothing does. */
export function findHeader(
  first: readonly GridRow[],
  width: number,
  chosen: Headers | null,
): Header | null {
  const least = Math.min(Math.max(2, Math.ceil(width * 0.6)), width);
  const found = first.findIndex(({ cells }) => cells.filter((cell) => cell.trim()).length >= least);
  const at = Math.max(found, 0);
  const cellsAt = (index: number) => first[index]?.cells ?? [];
  const below = (index: number) => first.slice(index + 1).map(({ cells }) => cells);
  const one = (index: number, count: Headers, heads: Cells, from: number): Header => ({
    count,
    line: first[index]?.line ?? 1,
    heads,
    start: count === 0 ? index : index + 1,
    over: first.slice(0, from),
  });
  if (!first[at]) return null;
  const isTwo = (lower: number) =>
    lower > 0 && isPair(cellsAt(lower - 1), cellsAt(lower), below(lower));
  const pair = [at, at + 1].find(isTwo) ?? (chosen === 2 ? at + 1 : undefined);
  if (chosen !== 0 && chosen !== 1 && pair !== undefined && first[pair]) {
    return one(pair, 2, joinHeads(cellsAt(pair - 1), cellsAt(pair)), pair - 1);
  }
  if (chosen === 0 || (chosen === null && isRowOfFigures(cellsAt(at), below(at)))) {
    return one(
      at,
      0,
      cellsAt(at).map((_, index) => `Col. ${index + 1}`),
      at,
    );
  }
  return one(at, 1, cellsAt(at), at);
}
