import type { Headers } from './choices.ts';
import { type Column, ColumnBuilder } from './column.ts';
import { type Fault, LIMITS, quoted } from './fault.ts';
import type { GridRow } from './gridRow.ts';
import { findHeader, type Header } from './header.ts';

/** A table as it stands in its file. */
export interface Grid {
  /** The rows that head it: how many they are, and the line of the last. */
  readonly header: Pick<Header, 'count' | 'line'>;
  readonly heads: readonly string[];
  readonly columns: readonly Column[];
  /** The line of each row. */
  readonly lines: Uint32Array;
  readonly preview: readonly GridRow[];
  /** What stands over the table and below it, a line each: titles, sources, signs explained. */
  readonly notes: readonly string[];
  readonly faults: readonly Fault[];
}

/** Whether more than blanks stand in one of the cells of a row. */
export function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

/** How many columns most rows have that have several, and how many rows have as many: titles and notes have one. */
export function usualWidth(rows: readonly (readonly string[])[]): {
  readonly width: number;
  readonly count: number;
} {
  const counts = new Map<number, number>();
  for (const { length } of rows) {
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  const [[width, count] = [0, 0]] = [...counts].toSorted(
    ([one, few], [other, many]) => many - few || other - one,
  );
  return { width, count };
}

function isLong(cell: string): boolean {
  return cell.length > LIMITS.letters;
}

/** No cell is longer than anybody’s: whoever reads it compares it with much, letter by letter. */
function shortened(cells: readonly string[]): readonly string[] {
  if (!cells.some(isLong)) return cells;
  return cells.map((cell) => (isLong(cell) ? `${cell.slice(0, LIMITS.letters - 1)}…` : cell));
}

/** Rows that are looked at to see how a table is written. */
export const SEEN = 60;
const PREVIEW = 10;
const NOTES = 40;

/** Takes the rows of a file, one after the other, and makes a table of them: what stands over it is told from its header. */
export class GridBuilder {
  readonly #first: GridRow[] = [];
  readonly #headers: Headers | 'first' | null;
  #table: TableBuilder | null = null;

  /** How many rows head it, if that is known; `first`: the first row does, and nothing stands over it. */
  constructor(headers: Headers | 'first' | null = null) {
    this.#headers = headers;
  }

  /** False where the table has more rows than anybody’s figures. */
  add(line: number, given: readonly string[]): boolean {
    const cells = shortened(given);
    if (this.#table) return this.#table.add(line, cells);
    if (isFilled(cells)) this.#first.push({ line, cells });
    if (this.#first.length === SEEN) this.#begin();
    return true;
  }

  /** Null where there is no table of two columns and a row. */
  build(): Grid | null {
    if (!this.#table) this.#begin();
    return this.#table?.build() ?? null;
  }

  #begin(): void {
    const { width } = usualWidth(this.#first.map(({ cells }) => cells));
    if (width < 2) return;
    const header = this.#findHeader(width);
    if (!header) return;
    this.#table = new TableBuilder(
      header,
      header.over.map(({ cells }) => cells.filter(Boolean).join(' ')),
    );
    for (const { line, cells } of this.#first.slice(header.start)) this.#table.add(line, cells);
  }

  #findHeader(width: number): Header | null {
    if (this.#headers !== 'first') return findHeader(this.#first, width, this.#headers);
    const [head] = this.#first;
    return head ? { count: 1, line: head.line, heads: head.cells, start: 1, over: [] } : null;
  }
}

/** How many rows too long are told; of the rest nobody learns more. */
const RAGGED = 1000;

class TableBuilder {
  readonly #header: Header;
  readonly #heads: readonly string[];
  readonly #columns: readonly ColumnBuilder[];
  readonly #notes: string[];
  readonly #ragged: Fault[] = [];
  readonly #preview: GridRow[] = [];
  #lines = new Uint32Array(1024);
  #rows = 0;

  constructor(header: Header, notes: string[]) {
    this.#header = header;
    this.#heads = withoutEmptyEnd(header.heads.map((cell) => cell.trim()));
    this.#columns = this.#heads.slice(0, LIMITS.columns + 1).map(() => new ColumnBuilder());
    this.#notes = notes;
  }

  add(line: number, cells: readonly string[]): boolean {
    if (this.#rows > LIMITS.rows) return false;
    const width = this.#columns.length;
    const { length } = this.#heads;
    if (cells.length > length && isFilled(cells.slice(length))) {
      if (this.#ragged.length < RAGGED) {
        const value = quoted(cells.slice(length).filter(Boolean).join(', '));
        this.#ragged.push({ code: 'ragged-row', line, value });
      }
      return true;
    }
    const row = this.#rows;
    let filled = 0;
    for (let index = 0; index < width; index += 1) {
      const cell = cells[index];
      if (cell === undefined || cell === '') continue;
      filled += 1;
      this.#columns[index]?.set(row, cell);
    }
    if (filled === 0) return true;
    if (filled === 1 && this.#notes.length < NOTES) this.#notes.push(cells.find(Boolean) ?? '');
    if (this.#preview.length < PREVIEW) this.#preview.push({ line, cells });
    if (row >= this.#lines.length) {
      const larger = new Uint32Array(this.#lines.length * 2);
      larger.set(this.#lines);
      this.#lines = larger;
    }
    this.#lines[row] = line;
    this.#rows += 1;
    return true;
  }

  build(): Grid | null {
    if (this.#rows === 0 || this.#heads.length < 2) return null;
    const heads = this.#heads;
    const seen = new Set<string>();
    const twice = heads.filter((head) => head !== '' && (seen.has(head) || !seen.add(head)));
    return {
      header: this.#header,
      heads,
      columns: this.#columns.map((column) => column.build(this.#rows)),
      lines: this.#lines.slice(0, this.#rows),
      preview: this.#preview,
      notes: this.#notes,
      faults: [
        ...[...new Set(twice)].map(
          (column): Fault => ({ code: 'same-header', line: this.#header.line, column }),
        ),
        ...this.#ragged,
      ],
    };
  }
}

function withoutEmptyEnd(heads: readonly string[]): readonly string[] {
  return heads.slice(0, heads.findLastIndex((head) => head !== '') + 1);
}
