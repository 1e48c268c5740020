import type { Standing } from '../geography/borders.ts';
import { standingIn } from '../geography/standing.ts';
import { distance } from '../text/spelling.ts';
import { namesCutAs } from './abbreviated.ts';
import { type Candidate, type Crosswalk, listedName, type Run } from './crosswalk.ts';
import { keyOf, readingsOf, remarkIn, withoutForm, withoutTotal } from './key.ts';
import { codeIn, type Writing } from './system.ts';

/** What a text means in a year. */
export type Match =
  /** `isAsked`: the state of the time, though it may have been counted with others, or only in part. */
  | { readonly type: 'polity'; readonly id: string; readonly isAsked: boolean }
  /** One of several; a reader has to say which. */
  | { readonly type: 'ask'; readonly candidates: readonly Candidate[] }
  /** The world, a region, a sum: left out. */
  | { readonly type: 'aside'; readonly kind: string }
  /** It was no state of its own then; these stood there. */
  | { readonly type: 'not-then'; readonly stood: readonly string[] }
  /** Nothing that the lists know; these come near. */
  | { readonly type: 'unknown'; suggestions(): readonly string[] };

/** A text of a column of countries and the year of its row. */
export interface Place {
  readonly text: string;
  readonly year: number;
}

interface Entry {
  readonly runs: readonly Run[];
  readonly asks: readonly Candidate[];
}

/** How a column is read. */
export interface Reading {
  readonly writing: Writing;
  readonly crosswalk: Crosswalk;
  readonly borders: Standing;
}

function entryOf(runs: readonly Run[] | undefined, asks: readonly Candidate[] | undefined) {
  return runs || asks ? { runs: runs ?? [], asks: asks ?? [] } : null;
}

function codeEntry(text: string, { writing, crosswalk }: Reading): Entry | null {
  if (writing === 'name') return null;
  const code = codeIn(writing, text);
  return entryOf(crosswalk.codes[writing].get(code), crosswalk.asks.get(`${writing} ${code}`));
}

function nameEntry(reading: string, { crosswalk }: Reading): Entry | null {
  const key = keyOf(reading);
  const name = listedName(reading, crosswalk);
  const asks = crosswalk.asks.get(`name ${key}`) ?? crosswalk.asks.get(`name ${name}`);
  return entryOf(name === null ? undefined : crosswalk.names.get(name), asks);
}

function standing(id: string, year: number, borders: Standing): boolean {
  return borders.polityAt(id, year) !== undefined;
}

/** Lists go by the middle of a year and the map by its end: what came in between is the next year’s. */
function meantIn({ runs }: Entry, year: number, borders: Standing): string | null {
  const at = (when: number) =>
    runs.find(({ from, to, polity }) => {
      return from <= when && to >= when && standing(polity, year, borders);
    });
  return (at(year) ?? at(year + 1))?.polity ?? null;
}

/** What stood in a year on the land that the entry means at other times. */
function stoodFor({ runs, asks }: Entry, year: number, borders: Standing): readonly string[] {
  const parts = asks.filter(({ isPart, from, to }) => isPart && from <= year && to >= year);
  const whole = parts.flatMap(({ polities }) => polities);
  if (whole.length > 0) return [...new Set(whole)].filter((id) => standing(id, year, borders));
  const nearest = runs.toSorted(
    (one, other) => Math.abs(one.from - year) - Math.abs(other.from - year),
  );
  const [run] = nearest;
  return run ? standingIn(run.polity, year, borders).map(({ id }) => id) : [];
}

/** What an entry means where the year alone does not say it: neighbours in the table that are named apart are not meant. */
function settle(
  entry: Entry,
  year: number,
  beside: ReadonlySet<string>,
  { borders }: Reading,
): Match {
  const possible = entry.asks.filter(
    ({ from, to, isPart, polities }) =>
      from <= year && to >= year && !isPart && polities.every((id) => standing(id, year, borders)),
  );
  const id = meantIn(entry, year, borders);
  if (id !== null) {
    const isAsked = entry.asks.some(({ from, to, polities, isPart }) => {
      return from <= year && to >= year && (isPart || polities.length > 1 || polities[0] !== id);
    });
    return { type: 'polity', id, isAsked: isAsked && !beside.has(id) };
  }
  const [own, ...rest] = possible;
  const isPartToo = entry.asks.some(({ isPart, from, to }) => isPart && from <= year && to >= year);
  // A part of one state, which may stand for the whole: “Russia” in 1985.
  if (own && rest.length === 0 && isPartToo && own.polities.length === 1) {
    return { type: 'not-then', stood: own.polities };
  }
  const left = possible.filter(({ polities }) => !polities.some((one) => beside.has(one)));
  const [only, ...others] = left;
  if (only && others.length === 0) {
    const [single, ...more] = only.polities;
    const isSettled = possible.length > 1 && more.length === 0;
    if (single !== undefined && isSettled) return { type: 'polity', id: single, isAsked: false };
  }
  if (possible.length > 0) return { type: 'ask', candidates: left.length > 0 ? left : possible };
  return { type: 'not-then', stood: stoodFor(entry, year, borders) };
}

/** How many suggestions a reader is given. */
const NEAR = 3;

/** What the lists have that is written nearly so. */
function suggest(text: string, year: number, { crosswalk, borders }: Reading): readonly string[] {
  const key = keyOf(text);
  if (key.length < 3) return [];
  const limit = Math.max(1, Math.floor(key.length / 4));
  const near: { readonly off: number; readonly id: string }[] = [];
  for (const [name, runs] of crosswalk.names) {
    const isPart = name.length > 3 && (name.includes(key) || key.includes(name));
    if (!isPart && Math.abs(name.length - key.length) > limit) continue;
    const off = isPart ? limit : distance(key, name);
    if (off > limit) continue;
    const id = meantIn({ runs, asks: [] }, year, borders);
    if (id !== null) near.push({ off, id });
  }
  const sorted = near.toSorted((one, other) => one.off - other.off);
  return [...new Set(sorted.map(({ id }) => id))].slice(0, NEAR);
}

/** What the lists have of a text, whatever the year. */
export type Listed =
  | { readonly type: 'entry'; readonly entry: Entry }
  | { readonly type: 'aside'; readonly kind: string }
  | null;

/** Whether an entry means one polity or a part of one, and nothing else at any time. */
function isCertain({ runs, asks }: Entry): boolean {
  const [first] = runs;
  const isOnly = (polity: string) => polity === first?.polity;
  return (
    first !== undefined &&
    runs.every(({ polity }) => isOnly(polity)) &&
    asks.every(({ isPart, polities }) => isPart || polities.every(isOnly))
  );
}

/** “Allemagne (RFA)”: what stands beside a name that may mean several says which, where it is one of them. */
function narrowed(entry: Entry, rest: readonly string[], reading: Reading): Entry {
  if (entry.asks.length === 0) return entry;
  const possible = new Set(entry.asks.flatMap(({ polities }) => polities));
  const certain = rest.flatMap((one) => {
    const other = nameEntry(one, reading);
    const isOne = other && isCertain(other) && possible.has(other.runs[0]?.polity ?? '');
    return isOne ? [other] : [];
  });
  return certain[0] ?? entry;
}

/** Looks a text up: by the list of the column, else by its name, from the letter of it to what is left without marks. */
export function lookUp(text: string, reading: Reading): Listed {
  const coded = codeEntry(text, reading);
  if (coded) return { type: 'entry', entry: coded };
  const readings = readingsOf(text);
  if (readings.length === 0) return null;
  const remark = remarkIn(text);
  for (const [at, one] of readings.entries()) {
    if (one === remark) continue;
    const kind = reading.crosswalk.aside.get(keyOf(one));
    if (kind !== undefined) return { type: 'aside', kind };
    const entry = nameEntry(one, reading);
    if (entry) return { type: 'entry', entry: narrowed(entry, readings.slice(at + 1), reading) };
  }
  for (const one of readings) {
    const bare = withoutForm(one);
    const entry = bare === null ? null : nameEntry(bare, reading);
    if (entry && isCertain(entry)) return { type: 'entry', entry };
  }
  return sumOf(readings, reading) ?? cutShort(readings, reading);
}

/** “Rep. Fed. de Alemania”: what all names have in common that may be cut so; null where they mean several. */
function cutShort(readings: readonly string[], reading: Reading): Listed {
  const { names, aside } = reading.crosswalk;
  for (const one of readings) {
    const found = namesCutAs(one, reading.crosswalk);
    const kinds = found.map((name) => aside.get(name) ?? null);
    const [kind] = kinds;
    if (kind && kinds.every((other) => other !== null)) return { type: 'aside', kind };
    const entries = found.flatMap((name) => {
      const entry = nameEntry(name, reading);
      return entry && names.has(name) && isCertain(entry) ? [entry] : [];
    });
    const [entry] = entries;
    const isOne = entries.every(({ runs }) => runs[0]?.polity === entry?.runs[0]?.polity);
    if (entry && isOne && entries.length === found.length) return { type: 'entry', entry };
  }
  return null;
}

/** “Africa, total”, “all countries total”: the sum of what is itself no country. */
function sumOf(readings: readonly string[], { crosswalk }: Reading): Listed {
  for (const one of readings) {
    const rest = withoutTotal(one);
    const kind = rest === null ? undefined : crosswalk.aside.get(keyOf(rest));
    if (kind !== undefined) return { type: 'aside', kind };
  }
  return null;
}

/**
 * What a text of a column means in a year. `beside` are the polities that other texts of the column mean in that year.
 * Nothing is guessed: what may mean several is asked.
 */
export function matchListed(
  { text, year }: Place,
  listed: Listed,
  reading: Reading,
  beside: ReadonlySet<string> = new Set(),
): Match {
  if (listed?.type === 'aside') return listed;
  const isCoded = isListedCode(text, reading);
  // The ids of this atlas, as its own tables have them.
  if (
    !isCoded &&
    /^[A-Z]{3,4}(?:-[A-Z]{1,3})?$/.test(text) &&
    standing(text, year, reading.borders)
  ) {
    return { type: 'polity', id: text, isAsked: false };
  }
  if (listed) return settle(listed.entry, year, beside, reading);
  return { type: 'unknown', suggestions: () => suggest(text, year, reading) };
}

/** Whether a text is a code of the list of its column. */
export function isListedCode(text: string, reading: Reading): boolean {
  return codeEntry(text, reading) !== null;
}

/** What may have been meant where a text does not say it: what stood there, or what is written nearly so. */
export function meantBy(match: Match): readonly string[] {
  if (match.type === 'ask') {
    const one = match.candidates.filter(({ polities }) => polities.length === 1);
    return [...new Set([...one, ...match.candidates].flatMap(({ polities }) => polities))];
  }
  if (match.type === 'not-then') return match.stood;
  return match.type === 'unknown' ? match.suggestions() : [];
}
