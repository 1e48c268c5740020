import type { Borders } from '../geography/borders.ts';
import type { Claim, Dataset, Intervention } from './dataset.ts';
import { coversYear, yearOf } from './span.ts';
import { SEVERAL_COUNTRIES } from './vocabulary.ts';

/** One intervention in one country: the unit whose figures are chosen, and then added up with its neighbours’. */
export interface Presence {
  readonly intervention: Intervention;
  readonly country: string;
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
}

/** What is to be known of a polity in a year. `active` presences last in the year; others only have claims on it. */
export interface PolityYear {
  readonly active: readonly Presence[];
  readonly all: readonly Presence[];
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

function presencesOf(dataset: Dataset): readonly Presence[] {
  const presences: Presence[] = [];
  for (const intervention of [...dataset.interventions, ...dataset.series]) {
    if (intervention.within !== undefined) continue;
    const countries = new Set([
      ...intervention.countries,
      ...intervention.claims.map(({ country }) => country),
    ]);
    countries.delete(SEVERAL_COUNTRIES);
    for (const country of countries) {
      const own = intervention.claims.filter((claim) => claim.country === country);
      presences.push({ intervention, country, claimsOf: groupByMeasure(own) });
    }
  }
  return presences;
}

function isActive({ intervention }: Presence, year: number): boolean {
  if (intervention.standing === 'unverified') return false;
  const spans = intervention.active ?? [intervention];
  return spans.some((span) => coversYear(span, year));
}

function yearsOf(presence: Presence, first: number, last: number): readonly number[] {
  const { from, to, active, claims } = presence.intervention;
  const own = claims.filter(({ country }) => country === presence.country);
  if (active?.length === 0) {
    const told = new Set(own.map((claim) => yearOf(claim.from)));
    return [...told].filter((year) => year >= first && year <= last);
  }
  const start = Math.min(yearOf(from), ...own.map((claim) => yearOf(claim.from)));
  const end = Math.max(to === null ? last : yearOf(to), ...own.map((claim) => yearOf(claim.to)));
  const years: number[] = [];
  for (let year = Math.max(first, start); year <= Math.min(last, end); year += 1) years.push(year);
  return years;
}

interface MutablePolityYear {
  readonly active: Presence[];
  readonly all: Presence[];
}

/**
 * Year × polity → what is known, made once: a scrub reads it and never filters records.
 * A claim follows the polity of its time: South Yemen’s colours South Yemen, not all of Yemen.
 */
export function createYearIndex(dataset: Dataset, borders: Borders): YearIndex {
  const years = new Map<number, Map<string, MutablePolityYear>>();
  const unplaced: { id: string; country: string; year: number }[] = [];
  for (let year = dataset.firstYear; year <= dataset.lastYear; year += 1)
    years.set(year, new Map());
  for (const presence of presencesOf(dataset)) {
    const { intervention, country } = presence;
    const code = intervention.polities?.[country] ?? country;
    for (const year of yearsOf(presence, dataset.firstYear, dataset.lastYear)) {
      const [polity, rival] = borders.standingAt(code, year);
      if (!polity || rival) {
        unplaced.push({ id: intervention.id, country, year });
        continue;
      }
      const polities = years.get(year);
      const entry = polities?.get(polity.id) ?? { active: [], all: [] };
      polities?.set(polity.id, entry);
      entry.all.push(presence);
      if (isActive(presence, year)) entry.active.push(presence);
    }
  }
  const none: ReadonlyMap<string, PolityYear> = new Map();
  return {
    firstYear: dataset.firstYear,
    lastYear: dataset.lastYear,
    at: (year) => years.get(year) ?? none,
    unplaced,
  };
}
