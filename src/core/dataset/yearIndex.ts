import type { Borders } from '../geography/borders.ts';
import { finish, type Paced } from '../paced.ts';
import { spanOf } from './attestation.ts';
import { createBearing } from './bearing.ts';
import type { Attestation, Claim, Dataset, Intervention } from './dataset.ts';
import { leastOf, mostOf } from './extremes.ts';
import { codeOf, lastsIn } from './intervention.ts';
import { yearOf } from './span.ts';
import { SEVERAL_COUNTRIES } from './vocabulary.ts';

/** One intervention, or series, in one country: the unit whose figures are chosen, and then added up with its neighbours’. */
export interface Presence {
  readonly intervention: Intervention;
  readonly country: string;
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
  /** Of its claims on a measure, those that bear on a year: of a long series a few, found and not sought. */
  readonly bearingOn: (measure: string, year: number) => readonly Claim[];
  /** Whether it is of no intervention, so that no kinds say which layers it is of: its measure does. */
  readonly isSeries: boolean;
}

/**
 * What is to be known of a polity in a year. `active` presences last in the year; others only have claims on it.
 * What is `attested` has no number and need not belong to an intervention.
 */
export interface PolityYear {
  readonly active: readonly Presence[];
  readonly all: readonly Presence[];
  readonly attested: readonly Attestation[];
}

export interface YearIndex {
  readonly firstYear: number;
  readonly lastYear: number;
  at(year: number): ReadonlyMap<string, PolityYear>;
  /** Claims on places that have no shape in their year: an editor’s slip, a build error. */
  readonly unplaced: readonly {
    readonly id: string;
    readonly country: string;
    readonly year: number;
  }[];
}

function groupByMeasure(claims: readonly Claim[]): Presence['claimsOf'] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.measure);
    if (group) group.push(claim);
    else groups.set(claim.measure, [claim]);
  }
  return groups;
}

function presenceOf(intervention: Intervention, country: string, isSeries: boolean): Presence {
  const { claims } = intervention;
  const isOwn = (claim: Claim) => claim.country === country;
  const claimsOf = groupByMeasure(claims.every(isOwn) ? claims : claims.filter(isOwn));
  if (!isSeries) {
    const all = (measure: string) => claimsOf.get(measure) ?? [];
    return { intervention, country, claimsOf, isSeries, bearingOn: all };
  }
  const bearings = new Map([...claimsOf].map(([of, own]) => [of, createBearing(own)]));
  const bearingOn = (of: string, year: number) => bearings.get(of)?.(year) ?? [];
  return { intervention, country, claimsOf, isSeries, bearingOn };
}

function* presencesOf({ interventions, series }: Dataset): Generator<Presence, void, void> {
  for (const isSeries of [false, true]) {
    for (const intervention of isSeries ? series : interventions) {
      if (intervention.within !== undefined) continue;
      const countries = new Set(intervention.countries);
      for (const { country } of intervention.claims) countries.add(country);
      countries.delete(SEVERAL_COUNTRIES);
      for (const country of countries) yield presenceOf(intervention, country, isSeries);
    }
  }
}

function isActive({ intervention }: Presence, year: number): boolean {
  if (intervention.standing === 'unverified') return false;
  return lastsIn(intervention, year);
}

type Years = Pick<Dataset, 'firstYear' | 'lastYear'>;

function yearsBetween(start: number, end: number, { firstYear, lastYear }: Years) {
  const years: number[] = [];
  const last = Math.min(lastYear, end);
  for (let year = Math.max(firstYear, start); year <= last; year += 1) years.push(year);
  return years;
}

function yearsOf(presence: Presence, known: Years): readonly number[] {
  const { from, to, active, claims } = presence.intervention;
  const own = claims.filter(({ country }) => country === presence.country);
  if (active?.length === 0) {
    const told = new Set(own.map((claim) => yearOf(claim.from)));
    return [...told].filter((year) => year >= known.firstYear && year <= known.lastYear);
  }
  const end = to === null ? known.lastYear : yearOf(to);
  return yearsBetween(
    Math.min(
      yearOf(from),
      leastOf(own, (claim) => yearOf(claim.from)),
    ),
    Math.max(
      end,
      mostOf(own, (claim) => yearOf(claim.to)),
    ),
    known,
  );
}

/** A series speaks of the years of its figures and of the gaps between them, and lasts through the gaps alone. */
function yearsOfSeries({ claims, active = [] }: Intervention, known: Years): Iterable<number> {
  const told = new Set<number>();
  for (const spans of [claims, active]) {
    for (const { from, to } of spans) {
      const last = Math.min(known.lastYear, yearOf(to ?? from));
      for (let year = Math.max(known.firstYear, yearOf(from)); year <= last; year += 1)
        told.add(year);
    }
  }
  return told;
}

/** What is on no page read shows nowhere; what names no year, in no year. */
function yearsAttested(attestation: Attestation, known: Years): readonly number[] {
  const span = spanOf(attestation);
  if (!span || attestation.standing === 'unverified') return [];
  if (attestation.country === SEVERAL_COUNTRIES) return [];
  return yearsBetween(yearOf(span.from), yearOf(span.to ?? span.from), known);
}

interface MutablePolityYear {
  readonly active: Presence[];
  readonly all: Presence[];
  readonly attested: Attestation[];
}

/** A list that has grown keeps room for a dozen more: those of all years together 0.2 MB. */
function trimmed({ active, all, attested }: MutablePolityYear): MutablePolityYear {
  const known = all.slice();
  return {
    active: active.length === all.length ? known : active.slice(),
    all: known,
    attested: attested.slice(),
  };
}

/** The same as `createYearIndex`, with a rest after every presence. */
export function* paceYearIndex(dataset: Dataset, borders: Borders): Paced<YearIndex> {
  const years = new Map<number, Map<string, MutablePolityYear>>();
  const unplaced: { id: string; country: string; year: number }[] = [];
  for (let year = dataset.firstYear; year <= dataset.lastYear; year += 1)
    years.set(year, new Map());
  const entryOf = (id: string, country: string, code: string, year: number) => {
    const [polity, rival] = borders.standingAt(code, year);
    if (!polity || rival) {
      unplaced.push({ id, country, year });
      return undefined;
    }
    const polities = years.get(year);
    const entry = polities?.get(polity.id) ?? { active: [], all: [], attested: [] };
    polities?.set(polity.id, entry);
    return entry;
  };
  for (const presence of presencesOf(dataset)) {
    const { intervention, country, isSeries } = presence;
    const code = codeOf(country, intervention);
    const told = isSeries ? yearsOfSeries(intervention, dataset) : yearsOf(presence, dataset);
    for (const year of told) {
      const entry = entryOf(intervention.id, country, code, year);
      entry?.all.push(presence);
      if (isActive(presence, year)) entry?.active.push(presence);
    }
    yield;
  }
  for (const attestation of dataset.attestations) {
    const { id, country, polity = country } = attestation;
    for (const year of yearsAttested(attestation, dataset)) {
      entryOf(id, country, polity, year)?.attested.push(attestation);
    }
  }
  for (const polities of years.values()) {
    for (const [id, entry] of polities) polities.set(id, trimmed(entry));
  }
  const none: ReadonlyMap<string, PolityYear> = new Map();
  return {
    firstYear: dataset.firstYear,
    lastYear: dataset.lastYear,
    at: (year) => years.get(year) ?? none,
    unplaced,
  };
}

/**
 * Year × polity → what is known, made once: a scrub reads it and never filters records.
 * A claim follows the polity of its time: South Yemen’s colours South Yemen, not all of Yemen.
 */
export function createYearIndex(dataset: Dataset, borders: Borders): YearIndex {
  return finish(paceYearIndex(dataset, borders));
}
