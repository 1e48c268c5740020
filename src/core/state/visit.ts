import type { Dataset, Intervention } from '../dataset/dataset.ts';
import { coversYear, yearOf } from '../dataset/span.ts';
import type { Borders } from '../geography/borders.ts';
import type { Target } from '../search/document.ts';
import type { Scope } from './state.ts';
import { openCountry, openIntervention, type Transition } from './transition.ts';

interface World {
  readonly dataset: Dataset;
  readonly borders: Borders;
}

/** The year nearest to `year` of which `isSo` holds, the earlier of two; null where there is none. */
export function nearestYear(
  year: number,
  { firstYear, lastYear }: Pick<Scope, 'firstYear' | 'lastYear'>,
  isSo: (year: number) => boolean,
): number | null {
  for (let distance = 0; distance <= lastYear - firstYear; distance += 1) {
    for (const candidate of [year - distance, year + distance]) {
      if (candidate >= firstYear && candidate <= lastYear && isSo(candidate)) return candidate;
    }
  }
  return null;
}

/** Opens a country of any time; the year stays where it stood in it, else becomes the nearest in which it did. */
function visitCountry(id: string, { dataset, borders }: World): Transition {
  return (state) => {
    const isThere = (year: number) => borders.polityAt(id, year) !== undefined;
    return openCountry(id, { year: nearestYear(state.year, dataset, isThere) ?? state.year })(
      state,
    );
  };
}

/** The one polity in which an intervention took place in a year; null where there are several or none. */
function placeOf(
  { countries, polities }: Intervention,
  year: number,
  borders: Borders,
): string | null {
  const places = new Set(
    countries.flatMap((code) => borders.standingAt(polities?.[code] ?? code, year)),
  );
  const [place] = places;
  return place && places.size === 1 ? place.id : null;
}

function visitIn(year: number, intervention: Intervention, { borders }: World): Transition {
  return openIntervention(intervention.id, { year, country: placeOf(intervention, year, borders) });
}

/** Opens an intervention where it was; the year stays where it lasted in it, else becomes the nearest in which it did. */
export function visitIntervention(intervention: Intervention, world: World): Transition {
  const spans = intervention.active ?? [intervention];
  const lasts = (year: number) => spans.some((span) => coversYear(span, year));
  return (state) => {
    const year = nearestYear(state.year, world.dataset, lasts) ?? state.year;
    return visitIn(year, intervention, world)(state);
  };
}

/** Opens what was found. An event opens its intervention in its year, a person the intervention they are named in. */
export function visitTarget(target: Target, world: World): Transition {
  if (target.type === 'country') return visitCountry(target.id, world);
  const { interventions, events, firstYear, lastYear } = world.dataset;
  const event = target.type === 'event' ? events.find(({ id }) => id === target.id) : undefined;
  const id = target.type === 'person' ? target.intervention : (event?.intervention ?? target.id);
  const intervention = interventions.find((candidate) => candidate.id === id);
  if (!intervention) return (state) => state;
  if (!event) return visitIntervention(intervention, world);
  const year = Math.min(lastYear, Math.max(firstYear, yearOf(event.from)));
  return visitIn(year, intervention, world);
}
