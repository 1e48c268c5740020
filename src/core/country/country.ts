import type { Claim, Intervention, PointEvent } from '../dataset/dataset.ts';
import { coversYear } from '../dataset/span.ts';

/** A country’s own interventions and, of `all`, the battles within them. */
function withBattles(
  own: readonly Intervention[],
  all: readonly Intervention[],
): readonly Intervention[] {
  const ids = new Set(own.map(({ id }) => id));
  return all.filter(({ id, within }) => ids.has(id) || (within !== undefined && ids.has(within)));
}

interface Shown {
  readonly year: number;
  /** The ids of the claims that stand in its figures. */
  readonly claims: ReadonlySet<string>;
  /** Present-day codes of its land. */
  readonly countries: ReadonlySet<string>;
}

/** Claims on the year that no layer shows: teams, students, equipment, battles. */
export function otherClaims(
  own: readonly Intervention[],
  all: readonly Intervention[],
  { year, claims: shown, countries }: Shown,
): readonly Claim[] {
  return withBattles(own, all)
    .flatMap(({ claims }) => claims)
    .filter((claim) => countries.has(claim.country))
    .filter((claim) => coversYear(claim, year) && !shown.has(claim.id));
}

/** Events of the year within a country’s interventions, battles among them. */
export function eventsWithin(
  own: readonly Intervention[],
  all: readonly Intervention[],
  events: readonly PointEvent[],
  year: number,
): readonly PointEvent[] {
  const ids = new Set(withBattles(own, all).map(({ id }) => id));
  return events.filter((event) => ids.has(event.intervention) && coversYear(event, year));
}
