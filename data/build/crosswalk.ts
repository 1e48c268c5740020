import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import type { SystemId } from '../../src/core/crosswalk/crosswalk.ts';
import { keyOf } from '../../src/core/crosswalk/key.ts';

const FIRST = 1959;
const LAST = 2026;

/** The lists that a system is read with: what one leaves out the others have. */
const LISTS: Readonly<Record<SystemId, readonly string[]>> = {
  iso2: ['iso2', 'former-alpha2', 'eurostat'],
  iso3: ['iso3', 'former-alpha3', 'world-bank', 'owid'],
  'iso-numeric': ['iso-numeric', 'un-comtrade'],
  'cow-number': ['cow-number'],
  'cow-letter': ['cow-letter'],
  'gw-number': ['gw-number'],
  unhcr: ['unhcr'],
};

interface Row {
  readonly from: number;
  readonly to: number;
  readonly polity: string;
}

type Table = readonly Readonly<Record<string, string>>[];

function spanned(from: number, to: number, meant: string): string {
  return from === FIRST && to === LAST ? meant : `${from}-${to}:${meant}`;
}

/** Runs by their key; years in which two rows mean different polities are left to the questions. */
function lined(rows: readonly (Row & { readonly key: string })[]): Record<string, string> {
  const byKey = new Map<string, Row[]>();
  for (const { key, ...row } of rows) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  const lines = [...byKey].flatMap(([key, own]): [string, string][] => {
    const runs: Row[] = [];
    for (let year = FIRST; year <= LAST; year += 1) {
      const meant = new Set(
        own.filter(({ from, to }) => from <= year && to >= year).map(({ polity }) => polity),
      );
      const [polity, ...rivals] = meant;
      const before = runs.at(-1);
      if (polity === undefined || rivals.length > 0) continue;
      if (before?.polity === polity && before.to === year - 1) {
        runs[runs.length - 1] = { ...before, to: year };
      } else runs.push({ from: year, to: year, polity });
    }
    if (runs.length === 0) return [];
    return [[key, runs.map(({ from, to, polity }) => spanned(from, to, polity)).join(' ')]];
  });
  return Object.fromEntries(lines.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function rowOf({ from, to, polity }: Table[number]): Row {
  return { from: Number(from), to: Number(to), polity: polity ?? '' };
}

function codesOf(table: Table, lists: readonly string[]): Record<string, string> {
  const known = new Set(
    table.filter(({ system }) => system === lists[0]).map(({ code = '' }) => code),
  );
  return lined(
    table
      .filter(({ system = '', code = '' }) => {
        return system === lists[0] || (lists.includes(system) && !known.has(code));
      })
      .map((row) => ({ key: (row.code ?? '').toUpperCase(), ...rowOf(row) })),
  );
}

/** `VDR@1959-1976 | VDR+VNM-S@1959-1976` as `1959-1976:VDR 1959-1976:VDR+VNM-S`. */
function candidatesOf(text: string): string {
  const parts = text.split(' | ').filter((part) => part !== '-');
  return parts
    .map((part) => {
      const [meant = '', years = ''] = part.split('@');
      const [from = FIRST, to = LAST] = years === '' ? [] : years.split('-').map(Number);
      return spanned(from, to, meant);
    })
    .join(' ');
}

function asksOf(table: Table): Record<string, string> {
  const asks = new Map<string, Set<string>>();
  const add = (key: string, candidates: string) => {
    const known = asks.get(key) ?? new Set();
    for (const one of candidates.split(' ')) known.add(one);
    asks.set(key, known);
  };
  for (const { text = '', systems = '', candidates = '' } of table) {
    const meant = candidatesOf(candidates);
    if (meant === '') continue;
    const own = systems.split(' ');
    if (own.includes('name')) add(`name ${keyOf(text)}`, meant);
    for (const [system, [list = '']] of Object.entries(LISTS)) {
      // Where lists contradict each other, the whole column says which it is.
      const isOfOne = own.filter((one) => Object.values(LISTS).some(([first]) => first === one));
      if (own.includes(list) && isOfOne.length < 2) add(`${system} ${text.toUpperCase()}`, meant);
    }
  }
  return Object.fromEntries([...asks].map(([key, meant]) => [key, [...meant].join(' ')]));
}

/** What is known of a name holds for its other spellings, where nothing is known of them. */
function withAliases(
  known: Readonly<Record<string, string>>,
  aliases: readonly (readonly [string, string])[],
  prefix = '',
): Record<string, string> {
  const added = aliases.flatMap(([alias, name]): [string, string][] => {
    const meant = known[`${prefix}${name}`];
    return meant === undefined ? [] : [[`${prefix}${alias}`, meant]];
  });
  return { ...Object.fromEntries(added), ...known };
}

/** The lists of `data/country-codes/` as the page reads them, small. */
export function createCrosswalk(folder: string): string {
  const read = (name: string): Table => csvParse(readFileSync(join(folder, name), 'utf8'));
  const codes = read('country-codes.csv');
  const names = read('country-names.csv').map((row) => {
    return { key: keyOf(row.name ?? ''), ...rowOf(row) };
  });
  const aliases = read('country-aliases.csv').map(({ alias = '', name = '' }) => {
    return [keyOf(alias), keyOf(name)] as const;
  });
  const named = withAliases(lined(names), aliases);
  const aside = read('not-countries.csv').map(({ name = '', kind = '' }) => [keyOf(name), kind]);
  return JSON.stringify({
    first: FIRST,
    last: LAST,
    codes: Object.fromEntries(
      Object.entries(LISTS).map(([system, lists]) => [system, codesOf(codes, lists)]),
    ),
    names: named,
    aside: Object.fromEntries(aside.filter(([key = '']) => named[key] === undefined && key !== '')),
    asks: withAliases(asksOf(read('ambiguous.csv')), aliases, 'name '),
  });
}
