import Papa from 'papaparse';
import type { Headers } from './choices.ts';
import { type Grid, GridBuilder, isFilled, SEEN, usualWidth } from './grid.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** The sign between the cells: the one by which most rows have as many cells, and more than one. */
function delimiterOf(text: string): Delimiter {
  let [best, most]: [Delimiter, number] = [',', 0];
  for (const delimiter of DELIMITERS) {
    const rows = Papa.parse<string[]>(text, { delimiter, preview: SEEN }).data;
    const { width, count } = usualWidth(rows.filter(isFilled));
    const score = count * Math.min(width, 8);
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}

/** How many times a cell in quotes goes on to another line. */
function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    if (cell.includes('\n')) breaks += cell.split('\n').length - 1;
  }
  return breaks;
}

/** Letters that are parsed at once: after each lot it is told how far it is. */
const LOT = 1_000_000;
/** As many letters tell how a table is written. */
const HEAD = 200_000;

export interface Delimited {
  readonly delimiter: string;
  /** Null where there is no table of two columns and a row. */
  readonly grid: Grid | null;
  /** There are more rows than are read. */
  readonly isTooLong: boolean;
}

/** Reads a table of text: `sep=;` where it says so, else the sign between cells that fits. */
export function readDelimited(
  given: string,
  headers: Headers | null,
  tell: (share: number) => void,
): Delimited {
  const even = given.replace(/\r\n?/g, '\n');
  const [mark = '', said] = /^\uFEFF?sep=([,;\t|])\n/i.exec(even) ?? [];
  const text = even.slice(mark.length);
  const delimiter = DELIMITERS.find((one) => one === said) ?? delimiterOf(text.slice(0, HEAD));
  const builder = new GridBuilder(headers);
  const isQuoted = text.includes('"');
  let line = said === undefined ? 1 : 2;
  let isTooLong = false;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    chunkSize: LOT,
    complete: () => undefined,
    chunk: ({ data, meta: { cursor } }: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
      for (const cells of data) {
        if (!builder.add(line, cells)) isTooLong = true;
        line += 1 + (isQuoted ? breaksIn(cells) : 0);
      }
      if (isTooLong) parser.abort();
      tell(Math.min(1, cursor / Math.max(1, text.length)));
    },
  });
  return { delimiter, grid: builder.build(), isTooLong };
}
