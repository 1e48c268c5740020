import type { Unit } from '../kept/unit.ts';

/** What can be wrong in a table of figures. */
export const FAULT_CODES = [
  'empty-file',
  'too-large',
  'not-text',
  'document',
  'spreadsheet',
  'old-workbook',
  'bad-workbook',
  'zip-bomb',
  'bad-json',
  'too-deep',
  'reserved-key',
  'no-rows',
  'nested-cell',
  'bad-position',
  'outside-globe',
  'swapped-position',
  'open-ring',
  'wrong-winding',
  'bad-geometry',
  'too-many-positions',
  'bad-saved-file',
  'broken-byte',
  'no-table',
  'too-many-rows',
  'too-many-columns',
  'too-many-measures',
  'no-country',
  'no-year',
  'no-value',
  'same-header',
  'ragged-row',
  'formula',
  'not-a-number',
  'below-zero',
  'not-whole',
  'empty-country',
  'not-a-year',
  'fiscal-year',
  'day-number',
  'quarter',
  'before-christ',
  'outside-span',
  'low-above-high',
  'best-outside',
  'repeated',
  'ask-country',
  'not-then',
  'unknown-country',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** Something that is not read, with its place: the line of the file, from 1, and the name of the column. */
export interface Fault {
  readonly code: FaultCode;
  readonly line?: number;
  /** What the line truly is; absent where it is a line of text. */
  readonly unit?: Unit;
  readonly column?: string;
  /** What stands there. */
  readonly value?: string;
  /** The line that it repeats. */
  readonly first?: number;
  /** What may be written instead. */
  readonly meant?: readonly string[];
}

/** Beyond these a file is refused: nobody’s figures by country and year are as many. */
export const LIMITS = {
  bytes: 200_000_000,
  rows: 1_000_000,
  columns: 1_000,
  /** Letters of a cell: what is longer is cut, and ends with an ellipsis. */
  letters: 1_000,
  /** Rows times columns of figures. */
  figures: 4_000_000,
  measures: 1_000,
  /** Bytes of a workbook, unpacked, and how many times as many as packed. */
  unpacked: 500_000_000,
  ratio: 200,
  entries: 2_000,
  /** Bytes of JSON, how deep it is nested, and how many positions of a GeoJSON are. */
  json: 60_000_000,
  depth: 32,
  positions: 2_000_000,
  /** Faults of one kind that are told with their place. */
  told: 1_000,
} as const;

/** A value as a message can hold it. */
export function quoted(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
