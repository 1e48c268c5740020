import { type Fault, type FaultCode, LIMITS, quoted } from './fault.ts';
import type { Grid, GridRow } from './grid.ts';
import { type Decimal, decimalOf, isNothing, parseNumeral } from './numeral.ts';
import { guessRoles, type Role, type Roles } from './roles.ts';
import { readYear } from './year.ts';

/** A figure of a table, with the line on which it stands. */
export interface Figure {
  readonly line: number;
  readonly country: string;
  readonly year: number;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly source: string;
  readonly measure: string;
}

/** What is sound of a table, how it was read, and what was not. */
export interface Table {
  readonly figures: readonly Figure[];
  readonly faults: readonly Fault[];
  readonly heads: readonly string[];
  readonly roles: Roles;
  readonly decimal: Decimal;
}

function headsOf({ header }: Grid): readonly string[] {
  return header.cells.map((cell) => cell.trim());
}

function checkFrame({ rows, header }: Grid, heads: readonly string[]): readonly Fault[] {
  const faults: Fault[] = [];
  if (rows.length > LIMITS.rows) faults.push({ code: 'too-many-rows', value: String(rows.length) });
  if (heads.length > LIMITS.columns) {
    faults.push({ code: 'too-many-columns', value: String(heads.length) });
  }
  const repeated = heads.find((head, index) => head !== '' && heads.indexOf(head) < index);
  if (repeated !== undefined) {
    faults.push({ code: 'same-header', line: header.line, column: repeated });
  }
  return faults;
}

/** What a reader has to be asked for before anything can be read. */
function checkRoles({ columns, years }: Roles, { header }: Grid): readonly Fault[] {
  const needed: readonly (readonly [Role, FaultCode])[] = [
    ['country', 'no-country'],
    ...(years.size > 0
      ? []
      : ([
          ['year', 'no-year'],
          ['value', 'no-value'],
        ] as const)),
  ];
  return needed.flatMap(([role, code]) =>
    columns[role] === undefined ? [{ code, line: header.line }] : [],
  );
}

interface Reading {
  readonly heads: readonly string[];
  readonly roles: Roles;
  readonly decimal: Decimal;
  readonly faults: Fault[];
}

function cellOf({ cells }: GridRow, index: number | undefined): string {
  return index === undefined ? '' : (cells[index] ?? '').trim();
}

/** A whole number from 0; null where there is none, which is told unless the cell says that there is none. */
function readNumber(row: GridRow, index: number | undefined, reading: Reading): number | null {
  const text = cellOf(row, index);
  if (index === undefined || isNothing(text)) return null;
  const tell = (code: FaultCode) => {
    reading.faults.push({
      code,
      line: row.line,
      column: reading.heads[index] ?? '',
      value: quoted(text),
    });
    return null;
  };
  if (/^[=@]/.test(text) || /^[+-][^\d.,\s]/.test(text)) return tell('formula');
  const number = parseNumeral(text, reading.decimal);
  if (number === null || !Number.isFinite(number)) return tell('not-a-number');
  if (number < 0) return tell('below-zero');
  return Number.isInteger(number) ? number : tell('not-whole');
}

function readPair(
  row: GridRow,
  year: number,
  column: number | undefined,
  reading: Reading,
): Figure | null {
  const { columns } = reading.roles;
  const value = readNumber(row, column, reading);
  const low = readNumber(row, columns.low, reading);
  const high = readNumber(row, columns.high, reading);
  if (value === null) return null;
  const at = { line: row.line, column: reading.heads[column ?? 0] ?? '' };
  if (low !== null && high !== null && low > high) {
    reading.faults.push({ code: 'low-above-high', ...at, value: `${low} – ${high}` });
    return null;
  }
  if ((low !== null && low > value) || (high !== null && high < value)) {
    reading.faults.push({
      code: 'best-outside',
      ...at,
      value: `${low ?? ''} – ${value} – ${high ?? ''}`,
    });
    return null;
  }
  const country = cellOf(row, columns.country);
  const source = cellOf(row, columns.source);
  const measure = cellOf(row, columns.measure);
  return { line: row.line, country, year, value, low, high, source, measure };
}

function readRow(row: GridRow, reading: Reading): readonly Figure[] {
  const { columns, years } = reading.roles;
  const { heads, faults } = reading;
  if (
    row.cells.length > heads.length &&
    row.cells.slice(heads.length).some((cell) => cell.trim() !== '')
  ) {
    faults.push({ code: 'ragged-row', line: row.line, value: String(row.cells.length) });
    return [];
  }
  if (cellOf(row, columns.country) === '') return [];
  if (years.size > 0) {
    return [...years].flatMap(([column, year]) => readPair(row, year, column, reading) ?? []);
  }
  const text = cellOf(row, columns.year);
  const read = readYear(text);
  if ('code' in read) {
    const column = heads[columns.year ?? 0] ?? '';
    faults.push({ code: read.code, line: row.line, column, value: quoted(text) });
    return [];
  }
  const figure = readPair(row, read.year, columns.value, reading);
  return figure ? [figure] : [];
}

/** A figure given twice for one country, year, measure and source: the first one stays. */
function withoutRepeated(figures: readonly Figure[], faults: Fault[]): readonly Figure[] {
  const known = new Set<string>();
  return figures.filter(({ line, country, year, source, measure }) => {
    const key = `${country}\u0000${year}\u0000${source}\u0000${measure}`;
    if (known.has(key))
      faults.push({ code: 'repeated', line, value: quoted(`${country} ${year}`) });
    return !known.has(key) && known.add(key);
  });
}

/** Rows that are looked at to guess what the columns hold. */
const SEEN = 400;

/** Reads the figures of a table: what is sound, and of the rest where it stands and what is wrong. Never throws. */
export function readTable(grid: Grid, isCountry: (cell: string) => boolean, chosen?: Roles): Table {
  const heads = headsOf(grid);
  const columnAt = (index: number) =>
    grid.rows.slice(0, SEEN).map(({ cells }) => cells[index] ?? '');
  const roles = chosen ?? guessRoles(heads, columnAt, isCountry);
  const numbers = [
    roles.columns.value,
    roles.columns.low,
    roles.columns.high,
    ...roles.years.keys(),
  ];
  const decimal = decimalOf(
    numbers.flatMap((index) => (index === undefined ? [] : columnAt(index))),
  );
  const faults: Fault[] = [...checkFrame(grid, heads)];
  const unread = [
    ...faults.filter(({ code }) => code.startsWith('too-many')),
    ...checkRoles(roles, grid),
  ];
  if (unread.length > 0) return { figures: [], faults: unread, heads, roles, decimal };
  const reading = { heads, roles, decimal, faults };
  const figures = withoutRepeated(
    grid.rows.flatMap((row) => readRow(row, reading)),
    faults,
  );
  return { figures, faults, heads, roles, decimal };
}
