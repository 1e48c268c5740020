import { LIMITS } from '../core/intake/fault.ts';
import type { IntakeMessages } from './intakeMessages.ts';

const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;
const thousands = (count: number) => count.toLocaleString('en-GB');

export const en: IntakeMessages = {
  file: 'the file',
  units: { line: 'line', row: 'row', record: 'record' },
  faults: {
    'empty-file': 'is empty; save the table once more',
    'too-large': `is larger than ${megabytes(LIMITS.bytes)}, or than ${megabytes(LIMITS.json)} as JSON; leave out what is not needed`,
    'not-text': 'is no text; save the table as CSV',
    document:
      'is a document (PDF, RTF, HTML or XML) and no table; copy its table into a spreadsheet and save that as CSV, or paste it',
    spreadsheet: 'is a spreadsheet of a program, or a zip; save its sheet as CSV',
    'old-workbook':
      'is a workbook in the form before 2007, or one with a password; save it as .xlsx or CSV',
    'bad-workbook': 'is a workbook that cannot be unpacked; save it anew, or its sheet as CSV',
    'zip-bomb': `would unpack to more than ${megabytes(LIMITS.unpacked)}, or to far more than a table does, and was left packed; save the sheet as CSV`,
    'bad-json': 'is no sound JSON; let the program that wrote it save it once more',
    'too-deep': `is nested more than ${LIMITS.depth} deep; give one object a row`,
    'reserved-key':
      'has a key that programs keep for themselves, such as __proto__; give the column another name',
    'no-rows': 'has no rows; give a list of objects, one a row',
    'nested-cell':
      'has a list or an object for a cell, which is left out; give it columns of its own',
    'bad-position': 'has a position that is not two numbers; write longitude, then latitude',
    'outside-globe':
      'has a position that is not on the globe; write longitude from −180 to 180, latitude from −90 to 90',
    'swapped-position':
      'has a position whose latitude is above 90; write longitude first, then latitude',
    'open-ring':
      'has a ring that does not end where it begins; repeat the first position as the last',
    'wrong-winding':
      'has a ring that runs the wrong way round, which does no harm here; write outer rings counter-clockwise, holes clockwise',
    'bad-geometry':
      'has a geometry of no known kind, or nested otherwise than its kind; write one of RFC 7946, or null',
    'too-many-positions': `has more than ${thousands(LIMITS.positions)} positions; save it without its outlines, which are not drawn`,
    'bad-saved-file':
      'says that an atlas saved it, and is not as an atlas saves; save it once more, or open the table itself',
    'broken-byte':
      'has a byte here that is no letter of UTF-8; it is shown as \ufffd, write the letter again and save as UTF-8',
    'no-table':
      'has no table of at least two columns and a row under a header; write a header and part the cells by commas',
    'too-many-rows': `has more than ${thousands(LIMITS.rows)} rows, or ${thousands(LIMITS.figures)} figures; leave out what is not needed`,
    'too-many-columns': `has more than ${thousands(LIMITS.columns)} columns; leave out what is not needed`,
    'too-many-measures': `is one of more than ${thousands(LIMITS.measures)} measures, which are left out; take another column for what is counted`,
    'no-country': 'has no column of countries; head one “country”',
    'no-year': 'has no column of years, and no columns headed by years; head one “year”',
    'no-value': 'has no column of numbers; head one “value”',
    'same-header': 'heads two columns; give each a name of its own',
    'ragged-row':
      'is more than the header has columns for, so the row is left out; put quotes around a cell that holds the delimiter',
    formula: 'is a formula; write its result',
    'not-a-number': 'is no number; write digits, or leave the cell empty where nobody knows',
    'below-zero': 'is less than zero; write a number from 0',
    'not-whole': 'is no whole number of people; write one',
    'empty-country':
      'has a figure and no country, as where cells were merged; write the country in each row',
    'not-a-year': 'is no year; write four digits, such as 1988, or a date that has them',
    'fiscal-year':
      'is a year of accounts that lies in two years of the map; write the one year to which its figures belong',
    'day-number':
      'is a day as a spreadsheet counts it; write the year, or show the column as dates and save again',
    quarter:
      'is a part of a year: several numbers of one year must not be added up; write one for each year',
    'before-christ': 'is a year before Christ; the borders begin much later',
    'outside-span': 'lies outside the years of the atlas; leave it out, or correct the year',
    'low-above-high': 'has a low above its high; swap them',
    'best-outside': 'lies outside low and high; correct one of the three',
    repeated: 'is given twice for one country, year, measure and source; keep one',
    'ask-country': 'may mean several places then, or all together; write one, or give each a row',
    'not-then': 'was no state of its own then; write what stood there',
    'unknown-country': 'names no country that the lists know; write its name or its code',
  },
  first: {
    line: (line) => `: the first in line ${line}`,
    row: (row) => `: the first in row ${row}`,
    record: (record) => `: the first in record ${record}`,
  },
  meant: (names) => `: ${names.join(', ')}`,
  table: {
    column: 'column',
    value: 'value',
    code: 'code',
    sentence: 'what is wrong, and what to write',
  },
  more: (count) => `and ${thousands(count)} more of this kind`,
};
