import { csvFormatRow } from 'd3-dsv';
import type { Edition } from '../inputs/edition.ts';
import type { Column, Field, Sheet, Table } from './column.ts';

/** By it Excel knows that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** At the end of every row: a row that was copied out of its file still says where it belongs. */
const EDITION_FIELDS: readonly Field[] = [
  {
    name: 'version',
    type: 'string',
    about: { en: 'The version of the dataset.', es: 'La versión del conjunto de datos.' },
    isRequired: true,
  },
  {
    name: 'as_of',
    type: 'string',
    about: {
      en: 'The last day that the dataset speaks of.',
      es: 'El último día del que habla el conjunto de datos.',
    },
    isRequired: true,
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  },
  {
    name: 'license',
    type: 'string',
    about: {
      en: 'On what terms the row may be used, by its SPDX identifier; what the sources themselves wrote is theirs.',
      es: 'En qué condiciones puede usarse la fila, por su identificador SPDX; lo que escribieron las propias fuentes es suyo.',
    },
    isRequired: true,
  },
];

export function createSheet<Row>(
  words: Pick<Sheet, 'file' | 'about' | 'key'>,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Sheet {
  return {
    ...words,
    fields: columns.map(({ cellOf: _, ...field }) => field),
    rows: rows.map((row) => columns.map(({ cellOf }) => String(cellOf(row) ?? ''))),
  };
}

/** RFC 4180: lines end in CR LF, the last one too. */
export function createTable({ rows, ...sheet }: Sheet, { version, asOf, license }: Edition): Table {
  const fields = [...sheet.fields, ...EDITION_FIELDS];
  const lines = [
    fields.map(({ name }) => name),
    ...rows.map((row) => [...row, version, asOf, license]),
  ];
  const text = lines.map((line) => `${csvFormatRow(line)}\r\n`).join('');
  return { ...sheet, fields, text: BYTE_ORDER_MARK + text };
}
