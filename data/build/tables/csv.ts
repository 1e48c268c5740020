import { csvFormatRow } from 'd3-dsv';
import type { Column, Table } from './column.ts';

/** By it Excel knows that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** RFC 4180: lines end in CR LF, the last one too. */
export function createTable<Row>(
  { file, about, key }: Pick<Table, 'file' | 'about' | 'key'>,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table {
  const lines = [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ cellOf }) => String(cellOf(row) ?? ''))),
  ];
  return {
    file,
    about,
    key,
    fields: columns.map(({ cellOf: _, ...field }) => field),
    text: `${BYTE_ORDER_MARK}${lines.map((line) => `${csvFormatRow(line)}\r\n`).join('')}`,
  };
}
