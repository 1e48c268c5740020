import { type Fault, type FaultCode, LIMITS } from '../../src/core/intake/fault.ts';

/** What is wrong with a table of figures and what to write instead, for whoever checks one at the terminal. */
const ADVICE: Readonly<Record<FaultCode, string>> = {
  'empty-file': 'is empty; save the table once more',
  'too-large': `is larger than ${LIMITS.bytes / 1_000_000} MB; leave out what is not needed`,
  'not-text': 'is no text; save the table as CSV',
  spreadsheet: 'is a spreadsheet of a program, or a zip; save its sheet as CSV',
  'broken-byte':
    'has a byte here that is no letter of UTF-8; it is shown as \ufffd, write the letter again and save as UTF-8',
  'no-table':
    'has no table of at least two columns and a row under a header; write a header and part the cells by commas',
  'too-many-rows': `has more than ${LIMITS.rows} rows; leave out what is not needed`,
  'too-many-columns': `has more than ${LIMITS.columns} columns; leave out what is not needed`,
  'no-country': 'has no column of countries; head one “country”',
  'no-year': 'has no column of years, and no columns headed by years; head one “year”',
  'no-value': 'has no column of numbers; head one “value”',
  'same-header': 'heads two columns; give each a name of its own',
  'ragged-row': 'has more cells than the header; put quotes around a cell that holds the delimiter',
  formula: 'is a formula; write its result',
  'not-a-number': 'is no number; write digits, or leave the cell empty where nobody knows',
  'below-zero': 'is less than zero; write a number from 0',
  'not-whole': 'is no whole number of people; write one',
  'not-a-year': 'is no year; write four digits, such as 1988, or a date that has them',
  quarter: 'is a quarter: several numbers of one year must not be added up; write one row a year',
  'before-christ': 'is a year before Christ; the borders begin much later',
  'outside-span': 'lies outside the years of the atlas; leave the row out, or correct the year',
  'low-above-high': 'has a low above its high; swap them',
  'best-outside': 'lies outside low and high; correct one of the three',
  repeated: 'is given twice for one country, year, measure and source; keep one',
  'ask-country': 'may mean several places then; write one',
  'not-then': 'was no state of its own then; write what stood there',
  'unknown-country': 'names no country that the lists know; write its name or its code',
};

/** One line: where, what stood there, and what to write. */
export function wordFault({ code, line, column, value, meant = [] }: Fault): string {
  const place = [line === undefined ? '' : `line ${line}`, column ?? ''].filter(
    (part) => part !== '',
  );
  const where = place.length === 0 ? 'the file' : place.join(', ');
  const what = value === undefined ? '' : ` (${value})`;
  const these = meant.length === 0 ? '' : `: ${meant.join(', ')}`;
  return `${where}: ${code}${what}: ${ADVICE[code]}${these}`;
}
