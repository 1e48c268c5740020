import { readFileSync, statSync } from 'node:fs';
import { matchColumn } from '../../src/core/crosswalk/column.ts';
import { isPlace, type Writing } from '../../src/core/crosswalk/system.ts';
import { isSpreadsheet, lineAt, recogniseEncoding } from '../../src/core/intake/encoding.ts';
import { type Fault, LIMITS } from '../../src/core/intake/fault.ts';
import { type Grid, readGrid } from '../../src/core/intake/grid.ts';
import { type Figure, readTable } from '../../src/core/intake/table.ts';
import { meantBy, readLists } from './countries.ts';
import type { Inputs } from './inputs.ts';
import { countOf, type Report } from './report.ts';
import { wordFault } from './wordFault.ts';

/** Faults that are told in full; of the rest there is a count. */
const TOLD = 40;

const LISTS: Readonly<Record<Writing, string>> = {
  iso2: 'ISO 3166-1 alpha-2',
  iso3: 'ISO 3166-1 alpha-3',
  'iso-numeric': 'ISO 3166-1 numeric',
  'cow-number': 'Correlates of War numbers',
  'cow-letter': 'Correlates of War letters',
  'gw-number': 'Gleditsch-Ward numbers',
  unhcr: 'UNHCR letters',
  name: 'names',
};

type Known = Pick<Inputs, 'borders' | 'description'>;

interface Read {
  readonly grid: Grid | null;
  readonly encoding: string;
  readonly faults: readonly Fault[];
}

/** The text of a file as a table, or why it is none. */
export function readBytes(bytes: Uint8Array): Read {
  const refuse = (fault: Fault): Read => ({ grid: null, encoding: '', faults: [fault] });
  if (bytes.length === 0) return refuse({ code: 'empty-file' });
  if (bytes.length > LIMITS.bytes) return refuse({ code: 'too-large' });
  if (isSpreadsheet(bytes)) return refuse({ code: 'spreadsheet' });
  const recognised = recogniseEncoding(bytes);
  if (!recognised) return refuse({ code: 'not-text' });
  const { encoding, mark, broken } = recognised;
  const text = new TextDecoder(encoding).decode(bytes.subarray(mark));
  if (text.trim() === '') return refuse({ code: 'empty-file' });
  const faults = broken.map((at): Fault => ({ code: 'broken-byte', line: lineAt(bytes, at) }));
  const grid = readGrid(text);
  return grid ? { grid, encoding, faults } : refuse({ code: 'no-table' });
}

/** What is not certain of the countries of a table, each text once a year span. */
function checkPlaces(figures: readonly Figure[], { borders, description }: Known) {
  const places = figures.map(({ country, year }) => ({ text: country, year }));
  const column = matchColumn(places, readLists(), borders);
  const faults: Fault[] = [];
  const told = new Set<string>();
  let sound = 0;
  let aside = 0;
  for (const { line, country, year } of figures) {
    const at = { line, value: `${country} ${year}` };
    if (description && (year < description.span.from || year > description.span.to)) {
      faults.push({ code: 'outside-span', ...at });
      continue;
    }
    const match = column.matchOf({ text: country, year });
    if (match.type === 'polity') sound += 1;
    else if (match.type === 'aside') aside += 1;
    else if (!told.has(`${match.type} ${country}`)) {
      told.add(`${match.type} ${country}`);
      const code =
        match.type === 'ask'
          ? 'ask-country'
          : match.type === 'unknown'
            ? 'unknown-country'
            : match.type;
      faults.push({ code, ...at, meant: meantBy(match) });
    }
  }
  return { faults, sound, aside, recognised: column.recognised };
}

/** Checks a table of figures by country and year, however it is written: every fault with its line and what to write. */
export function checkTable(file: string, path: string, inputs: Known): Report {
  const { size } = statSync(file);
  const bytes = size > LIMITS.bytes ? null : readFileSync(file);
  const read: Read = bytes
    ? readBytes(bytes)
    : { grid: null, encoding: '', faults: [{ code: 'too-large' }] };
  if (!read.grid)
    return { lines: read.faults.map((one) => `${path}: ${wordFault(one)}`), isSound: false };
  const lists = readLists();
  const table = readTable(read.grid, (cell) => isPlace(cell, lists));
  const { faults, sound, aside, recognised } = checkPlaces(table.figures, inputs);
  const all = [...read.faults, ...table.faults, ...faults].map(
    (one) => `${path}: ${wordFault(one)}`,
  );
  const rest = all.length > TOLD ? [`${path}: and ${all.length - TOLD} more`] : [];
  const { columns, years } = table.roles;
  const roles = Object.entries(columns).map(([role, index]) => `${role} “${table.heads[index]}”`);
  const wide = years.size > 0 ? [`${countOf(years.size, 'year')} as columns`] : [];
  const lines = [
    `${path}: read as ${read.encoding}, ${JSON.stringify(read.grid.delimiter)} between cells, “${table.decimal}” before fractions, from line ${read.grid.header.line}: ${[...roles, ...wide].join(', ')}`,
    `${path}: countries are ${LISTS[recognised.writing]}; ${countOf(sound, 'figure')} placed, ${countOf(aside, 'sum')} or region left out`,
  ];
  return { lines: [...all.slice(0, TOLD), ...rest, ...lines], isSound: all.length === 0 };
}
