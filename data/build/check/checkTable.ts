import { readFileSync, statSync } from 'node:fs';
import type { Writing } from '../../../src/core/crosswalk/system.ts';
import { NO_CHOICES } from '../../../src/core/intake/choices.ts';
import { type Fault, LIMITS } from '../../../src/core/intake/fault.ts';
import { openText, refuse } from '../../../src/core/intake/open.ts';
import { readTable } from '../../../src/core/intake/read.ts';
import type { FaultGroup, TableReading } from '../../../src/core/intake/reading.ts';
import type { Placed } from '../../../src/core/kept/placed.ts';
import { countedBy, unitOf } from '../../../src/core/kept/unit.ts';
import { en } from '../../../src/i18n/intake.en.ts';
import { adviseOn, placeOf } from '../../../src/i18n/wordFault.ts';
import { readLists } from '../inputs/countries.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { countOf, type Report, unsound } from './report.ts';

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

/** One line: where, what stood there, and what to write. */
export function wordFault(fault: Fault): string {
  const what = fault.value === undefined ? '' : ` (${fault.value})`;
  const advice = adviseOn(fault, en, (id) => id);
  return `${placeOf(fault, en)}: ${fault.code}${what}: ${advice}`;
}

/** People are whole, and not fewer than none: the data of an atlas are of them. */
function checkPeople({ value, line, unit = 'line' }: Placed): readonly FaultGroup[] {
  const faults = [...value].flatMap((number, index): readonly Fault[] => {
    const at = { line: line[index] ?? 0, value: String(number) };
    if (number < 0) return [countedBy(unit, { code: 'below-zero', ...at })];
    return Number.isInteger(number) || Number.isNaN(number)
      ? []
      : [countedBy(unit, { code: 'not-whole', ...at })];
  });
  return faults.map((fault) => ({ code: fault.code, count: 1, first: [fault] }));
}

function groupsOf({ format, faults, unsettled, placed }: TableReading): readonly FaultGroup[] {
  const open = unsettled.map(({ code, line, text, from, meant }): FaultGroup => {
    const fault = { code, line, value: `${text} ${from}`, meant };
    return { code, count: 1, first: [countedBy(unitOf(format), fault)] };
  });
  return [...faults, ...open, ...(placed ? checkPeople(placed) : [])];
}

function tell(groups: readonly FaultGroup[], path: string): readonly string[] {
  const all = groups.flatMap(({ first }) => first);
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const told = all.slice(0, TOLD).map((fault) => `${path}: ${wordFault(fault)}`);
  return count > told.length ? [...told, `${path}: and ${count - told.length} more`] : told;
}

function tellReading(reading: TableReading, path: string): readonly string[] {
  const { choices, heads, preview, encoding, delimiter, placed, aside, recognised } = reading;
  const roles = choices.columns.flatMap((role, at) =>
    role === null || role.endsWith('-figure') ? [] : [`${role} “${heads[at]}”`],
  );
  const wide = choices.columns.filter((role) => role?.endsWith('-figure')).length;
  const columns = wide > 0 ? [...roles, `${countOf(wide, 'column')} of figures`] : roles;
  const number = placed?.value.length ?? 0;
  return [
    `${path}: read as ${encoding}, ${JSON.stringify(delimiter)} between cells, “${choices.decimal}” before fractions, rows from ${unitOf(reading.format)} ${preview[0]?.line ?? 0}: ${columns.join(', ')}`,
    `${path}: countries are ${LISTS[recognised.writing]}; ${countOf(number, 'figure')} placed, ${countOf(aside, 'sum')} or region left out`,
  ];
}

/** Checks a table of figures by country and year, however it is written: every fault with its line and what to write. */
export function checkTable(file: string, path: string, { borders, description }: Known): Report {
  const isTooLarge = statSync(file).size > LIMITS.bytes;
  const opened = isTooLarge ? refuse('too-large') : openText(readFileSync(file));
  if (opened.type === 'refused') return unsound(...tell(opened.faults, path));
  if (opened.type !== 'opened') return unsound(`${path}: is no table; name it .json or .geojson`);
  const span = description?.span ?? { from: 1, to: 9999 };
  const context = { lists: readLists(), borders, span };
  const reading = readTable({ ...opened, hash: '' }, NO_CHOICES, context, () => undefined);
  const groups = groupsOf(reading);
  return {
    lines: [...tell(groups, path), ...tellReading(reading, path)],
    isSound: groups.length === 0,
  };
}
