import { type Fault, quoted } from './fault.ts';
import { type Fields, isFields } from './fields.ts';
import { type Grid, GridBuilder } from './grid.ts';

export interface JsonRows {
  readonly grid: Grid;
  readonly faults: readonly Fault[];
}

/** `{"year": [1988, 1989], "value": [1, 2]}` as rows; null where it is no such thing. */
function rowsOfColumns(value: Fields): readonly Fields[] | null {
  const columns = Object.entries(value).filter(
    (entry): entry is [string, readonly unknown[]] =>
      Array.isArray(entry[1]) && !isFields(entry[1][0]),
  );
  const [length = 0, ...others] = columns.map(([, cells]) => cells.length);
  if (columns.length < 2 || length === 0 || others.some((other) => other !== length)) return null;
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(columns.map(([key, cells]) => [key, cells[row]])),
  );
}

/** `[["country", "year"], ["Angola", 1988]]` as rows: the first names the columns. */
function rowsOfLists(value: readonly unknown[]): readonly Fields[] | null {
  const [heads, ...rows] = value;
  if (!Array.isArray(heads) || !heads.every((head) => typeof head === 'string')) return null;
  return rows.flatMap((row) =>
    Array.isArray(row) ? [Object.fromEntries(heads.map((head, at) => [head, row[at]]))] : [],
  );
}

/** Objects as rows, wherever in a value they are; null where it has none. */
export function rowsOf(value: unknown): readonly Fields[] | null {
  if (Array.isArray(value)) {
    // The World Bank’s own: what it says of the page, then the rows.
    const inner = value.find((one) => Array.isArray(one) && one.some(isFields));
    const rows = (Array.isArray(inner) ? inner : value).filter(isFields);
    return rows.length > 0 ? rows : rowsOfLists(value);
  }
  if (!isFields(value)) return null;
  const columns = rowsOfColumns(value);
  if (columns) return columns;
  const lists = Object.values(value).filter((one) => Array.isArray(one) || isFields(one));
  for (const list of lists) {
    const rows: readonly Fields[] | null = Array.isArray(list) ? rowsOf(list) : rowsOfInner(list);
    if (rows && rows.length > 0) return rows;
  }
  return null;
}

function rowsOfInner(value: unknown): readonly Fields[] | null {
  return isFields(value) ? rowsOfColumns(value) : null;
}

/** What is nested one deep is a column of its own, `country.id`; what is nested deeper is no cell. */
function cellsOf(row: Fields): {
  readonly cells: Map<string, string>;
  readonly nested: Pick<Fault, 'column' | 'value'> | null;
} {
  const cells = new Map<string, string>();
  let nested: Pick<Fault, 'column' | 'value'> | null = null;
  const put = (key: string, value: unknown) => {
    if (value === null || value === undefined) cells.set(key, '');
    else if (typeof value === 'object')
      nested ??= { column: key, value: quoted(JSON.stringify(value)) };
    else cells.set(key, String(value));
  };
  for (const [key, value] of Object.entries(row)) {
    if (isFields(value)) {
      for (const [inner, one] of Object.entries(value)) put(`${key}.${inner}`, one);
    } else put(key, value);
  }
  return { cells, nested };
}

/** Columns that rows of JSON may have between them. */
const COLUMNS = 5_000;

/** Rows as a table; counted from 1. Null where there is none. */
export function gridOfRows(rows: readonly Fields[]): JsonRows | 'too-many-rows' | null {
  const faults: Fault[] = [];
  const heads = new Map<string, number>();
  const read = rows.map((row, index) => {
    const { cells, nested } = cellsOf(row);
    if (nested !== null && faults.length < 1000) {
      faults.push({ code: 'nested-cell', line: index + 1, unit: 'record', ...nested });
    }
    for (const key of cells.keys()) {
      if (!heads.has(key) && heads.size < COLUMNS) heads.set(key, heads.size);
    }
    return cells;
  });
  const names = [...heads.keys()];
  const builder = new GridBuilder('first');
  builder.add(0, names);
  for (const [index, cells] of read.entries()) {
    if (
      !builder.add(
        index + 1,
        names.map((name) => cells.get(name) ?? ''),
      )
    )
      return 'too-many-rows';
  }
  const grid = builder.build();
  return grid && { grid, faults };
}
