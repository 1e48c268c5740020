/** What can be wrong in a table of figures. */
export const FAULT_CODES = [
  'empty-file',
  'too-large',
  'not-text',
  'spreadsheet',
  'broken-byte',
  'no-table',
  'too-many-rows',
  'too-many-columns',
  'no-country',
  'no-year',
  'no-value',
  'same-header',
  'ragged-row',
  'formula',
  'not-a-number',
  'below-zero',
  'not-whole',
  'not-a-year',
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
  readonly column?: string;
  /** What stands there. */
  readonly value?: string;
  /** What may be written instead. */
  readonly meant?: readonly string[];
}

/** Beyond these a table is refused: nobody’s figures by country and year are as many. */
export const LIMITS = { bytes: 200_000_000, rows: 1_000_000, columns: 1_000 } as const;

/** A value as a message can hold it. */
export function quoted(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
