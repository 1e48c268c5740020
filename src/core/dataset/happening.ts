import type { Dataset, Intervention, PointEvent } from './dataset.ts';
import { codesOf } from './intervention.ts';
import { coversYear } from './span.ts';

/** An event as the map shows it in a year. */
export interface Happening {
  readonly event: PointEvent;
  /** Whether it falls in the year; a chosen one is shown in other years too. */
  readonly isNow: boolean;
  /** Whether the reader chose its intervention or its country. */
  readonly isChosen: boolean;
}

export interface Choice {
  readonly intervention: string | null;
  /** Present-day codes of the land of the country chosen. */
  readonly countries: readonly string[];
}

function isChosen(event: PointEvent, { intervention, countries }: Choice, home: Home): boolean {
  if (intervention !== null) {
    // A battle has no events of its own: its claims name those of its war.
    const claims = event.claims ?? [];
    return (
      event.intervention === intervention ||
      claims.some((claim) => claim.startsWith(`${intervention}.`))
    );
  }
  return home.get(event.intervention)?.some((code) => countries.includes(code)) ?? false;
}

type Home = ReadonlyMap<string, readonly string[]>;

/** The events to show in a year: its own, and all those of the intervention or country chosen; the chosen ones last. */
export function happeningsAt(
  { events, interventions }: Pick<Dataset, 'events' | 'interventions'>,
  year: number,
  choice: Choice,
): readonly Happening[] {
  const home: Home = new Map(interventions.map(({ id, countries }) => [id, countries]));
  return events
    .map((event): Happening => {
      return { event, isNow: coversYear(event, year), isChosen: isChosen(event, choice, home) };
    })
    .filter(({ isNow, isChosen }) => isNow || isChosen)
    .sort((one, other) => Number(one.isChosen) - Number(other.isChosen));
}

/** The codes, of their time, of the places that an intervention went to. */
export function destinationsOf(intervention: Intervention): readonly string[] {
  const countries = intervention.countries.filter((code) => code !== intervention.actor);
  return codesOf({ ...intervention, countries });
}
