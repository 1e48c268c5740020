import type { Writing } from '../crosswalk/system.ts';
import type { MeasureType } from '../kept/placed.ts';
import type { Decimal } from './numeral.ts';

/** What a column of a table holds; under `year-figure` and `country-figure` its head is the year, or the country, of its figures. */
export const COLUMN_ROLES = [
  'country',
  'year',
  'until',
  'figure',
  'low',
  'high',
  'source',
  'measure',
  'year-figure',
  'country-figure',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** What tables write where they have no number, and the zero, which may be none. */
export const BLANKS = ['empty', 'zero', 'na', 'dash', 'dots'] as const;
export type Blank = (typeof BLANKS)[number];

/** Nothing is said; there were some, nobody says how many; there were none. */
export const MEANINGS = ['nothing', 'unknown', 'zero'] as const;
export type Meaning = (typeof MEANINGS)[number];

/** How many rows head a table. */
export const HEADERS = [0, 1, 2] as const;
export type Headers = (typeof HEADERS)[number];

/** Where in a file the table is. */
export interface Layout {
  /** The sheet of a workbook. */
  readonly sheet: string | null;
  /** How many rows head the table. */
  readonly headers: Headers | null;
}

/** How a file is read, as far as a reader said so: null, or left out of a map, is guessed. */
export interface Choices extends Layout {
  /** One a column, in their order; null where a column is not read. */
  readonly columns: readonly (ColumnRole | null)[] | null;
  readonly writing: Writing | null;
  readonly decimal: Decimal | null;
  readonly meanings: Readonly<Partial<Record<Blank, Meaning>>>;
  /** By the name of a measure, as the table has it. */
  readonly types: ReadonlyMap<string, MeasureType>;
  /** What a reader calls a measure, by the name that the table has. */
  readonly names: ReadonlyMap<string, string>;
  /** Texts that a reader settled by hand, for all their rows: a polity, or null where they are left out. */
  readonly assigned: ReadonlyMap<string, string | null>;
}

/** Nothing is chosen yet: all is guessed. */
export const NO_CHOICES: Choices = {
  sheet: null,
  headers: null,
  columns: null,
  writing: null,
  decimal: null,
  meanings: {},
  types: new Map(),
  names: new Map(),
  assigned: new Map(),
};
