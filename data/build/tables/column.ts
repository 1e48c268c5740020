import { lastDay, type PartialDate } from '../../../src/core/dataset/span.ts';
import type { Text } from '../../../src/core/text/text.ts';
import { wordLocator } from '../../../src/i18n/describeLocator.ts';
import { es } from '../../../src/i18n/es.ts';
import { createFormat } from '../../../src/i18n/format.ts';

/** What stands in a cell: nothing where nothing is known. */
type Value = string | number | boolean | null | undefined;

/** A column of a published table, in the words of the codebook. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly about: Text;
  /** Whether every row has it. */
  readonly isRequired?: boolean;
  /** The only values that it takes. */
  readonly oneOf?: readonly string[];
  readonly pattern?: string;
}

export interface Column<Row> extends Field {
  readonly cellOf: (row: Row) => Value;
}

/** Columns and rows, before they are a file. */
export interface Sheet {
  readonly file: string;
  readonly about: Text;
  /** Columns that together name a row. */
  readonly key: readonly string[];
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly string[])[];
}

/** A table as it is published. */
export type Table = Omit<Sheet, 'rows'> & { readonly text: string };

function columnOf(type: Field['type']) {
  return <Row>(
    name: string,
    en: string,
    es: string,
    cellOf: Column<Row>['cellOf'],
    more: Partial<Field> = {},
  ): Column<Row> => ({ name, type, about: { en, es }, cellOf, ...more });
}

export const text = columnOf('string');
export const integer = columnOf('integer');
export const number = columnOf('number');

/** A text in both languages: English under the plain name, Spanish beside it. */
export function pair<Row>(
  name: string,
  about: Text,
  textOf: (row: Row) => Partial<Text> | undefined,
  isRequired = false,
): readonly Column<Row>[] {
  return [
    { name, type: 'string', about, isRequired, cellOf: (row) => textOf(row)?.en },
    {
      name: `${name}_es`,
      type: 'string',
      about: { en: `The same as ${name}, in Spanish.`, es: `Lo mismo que ${name}, en español.` },
      isRequired,
      cellOf: (row) => textOf(row)?.es,
    },
  ];
}

/** A year, a month or a day, as precise as the source. */
const PARTIAL_DATE = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';

interface Dated {
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | null | undefined;
}

const CLOSED: Text = {
  en: 'The end of the span, as precise as the source and inclusive.',
  es: 'El final del período, tan preciso como la fuente e inclusive.',
};
const OPEN: Text = {
  en: 'The end of the span, as precise as the source and inclusive; empty where no source states an end.',
  es: 'El final del período, tan preciso como la fuente e inclusive; vacío donde ninguna fuente da un final.',
};

/** Both ends as precise as the source, and as years for tools that want numbers. `isClosed`: every row has an end. */
export function spanColumns<Row extends Dated>(
  about: Text,
  isRequired: boolean,
  isClosed = false,
): readonly Column<Row>[] {
  const date = { type: 'string', pattern: PARTIAL_DATE } as const;
  const yearIn = (date: PartialDate | null | undefined) =>
    date ? Number(lastDay(date).slice(0, 4)) : undefined;
  const yearOf = (name: string): Text => ({
    en: `The year of ${name}, as a number.`,
    es: `El año de ${name}, como número.`,
  });
  return [
    { name: 'from', ...date, about, isRequired, cellOf: ({ from }) => from },
    {
      name: 'to',
      ...date,
      about: isClosed ? CLOSED : OPEN,
      isRequired: isClosed,
      cellOf: ({ to }) => to,
    },
    {
      name: 'from_year',
      type: 'integer',
      about: yearOf('from'),
      isRequired,
      cellOf: ({ from }) => yearIn(from),
    },
    {
      name: 'to_year',
      type: 'integer',
      about: yearOf('to'),
      isRequired: isClosed,
      cellOf: ({ to }) => yearIn(to),
    },
  ];
}

export function sourceColumn<Row extends { readonly source: string }>(): Column<Row> {
  return text(
    'source',
    'The source: an id of sources.json.',
    'La fuente: un identificador de sources.json.',
    ({ source }) => source,
    { isRequired: true },
  );
}

/** For tables that people read without the page: the place in Spanish, too. */
const SPANISH = { format: createFormat('es', es.numbers), messages: es };

/** English under the plain name, as the data write it; Spanish beside it. */
export function locatorColumns<Row extends { readonly locator?: string | undefined }>(): readonly [
  Column<Row>,
  Column<Row>,
] {
  return [
    text(
      'locator',
      'Page, paragraph, table or heading in the source; “near the beginning” where only the opening was read and no more is noted.',
      'Página, párrafo, cuadro o título en la fuente, en inglés; «near the beginning» donde solo se leyó el comienzo y no se anotó más.',
      ({ locator }) => locator,
    ),
    text(
      'locator_es',
      'The same as locator, in Spanish; headings stay in the language of the source.',
      'Lo mismo que locator, en español; los títulos quedan en la lengua de la fuente.',
      ({ locator }) => locator && wordLocator(locator, SPANISH),
    ),
  ];
}
