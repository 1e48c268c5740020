import Papa from 'papaparse';

const DELIMITERS = [',', ';', '\t', '|'] as const;
type Delimiter = (typeof DELIMITERS)[number];

export interface GridRow {
  /** The line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table as it stands in its file. */
export interface Grid {
  readonly delimiter: Delimiter;
  readonly header: GridRow;
  readonly rows: readonly GridRow[];
  /** How many lines stand before the header. */
  readonly preamble: number;
}

function parse(text: string, delimiter: Delimiter, preview = 0): readonly string[][] {
  return Papa.parse<string[]>(text, { delimiter, preview }).data;
}

/** How many columns most rows have that have several, and how many rows have as many: titles and notes have one. */
function usualWidth(rows: readonly (readonly string[])[]): { width: number; count: number } {
  const counts = new Map<number, number>();
  for (const { length } of rows) {
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  const [[width, count] = [0, 0]] = [...counts].toSorted(
    ([one, few], [other, many]) => many - few || other - one,
  );
  return { width, count };
}

/** Rows that are looked at to see how a table is written. */
const SEEN = 60;

/** The sign between the cells: the one by which most rows have as many cells, and more than one. */
function delimiterOf(text: string): Delimiter {
  const [best] = DELIMITERS.map((delimiter) => {
    const { width, count } = usualWidth(
      parse(text, delimiter, SEEN).filter((row) => row.some((cell) => cell.trim() !== '')),
    );
    return { delimiter, score: width > 1 ? count * Math.min(width, 8) : 0 };
  }).toSorted((one, other) => other.score - one.score);
  return best && best.score > 0 ? best.delimiter : ',';
}

function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

/** How many times a cell in quotes goes on to another line. */
function breaksIn(cell: string): number {
  if (!cell.includes('\n') && !cell.includes('\r')) return 0;
  return cell.match(/\r\n|\r|\n/g)?.length ?? 0;
}

function locate(cells: readonly (readonly string[])[], first: number): readonly GridRow[] {
  let line = first;
  return cells.map((row) => {
    const here = line;
    line += 1;
    for (const cell of row) line += breaksIn(cell);
    return { line: here, cells: row };
  });
}

/**
 * Reads a table of text: `sep=;` where it says so, else the sign that fits; the lines before the header, which have
 * fewer cells than the table, are left out. Null where there is no table of two columns and a row.
 */
export function readGrid(given: string): Grid | null {
  const [mark = '', said] = /^\uFEFF?sep=([,;\t|])\r?\n/i.exec(given) ?? [];
  const text = mark === '' ? given.replace(/^\uFEFF/, '') : given.slice(mark.length);
  const delimiter = DELIMITERS.find((one) => one === said) ?? delimiterOf(text);
  const all = locate(parse(text, delimiter), mark === '' ? 1 : 2);
  const filled = all.filter(({ cells }) => isFilled(cells));
  const { width } = usualWidth(filled.slice(0, SEEN).map(({ cells }) => cells));
  const least = Math.max(2, Math.ceil(width * 0.6));
  const at = filled.findIndex(
    ({ cells }) => cells.filter((cell) => cell.trim() !== '').length >= Math.min(least, width),
  );
  const [header, ...rows] = filled.slice(Math.max(at, 0));
  if (!header || rows.length === 0 || width < 2) return null;
  return { delimiter, header, rows, preamble: header.line - 1 };
}
