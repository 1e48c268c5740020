import type { Dataset, Intervention } from '../dataset/dataset.ts';
import { codesOf, lastsIn } from '../dataset/intervention.ts';
import { yearOf } from '../dataset/span.ts';
import type { Borders } from '../geography/borders.ts';
import type { Target } from '../search/document.ts';
import { openCountry, openIntervention, type Transition } from './transition.ts';
import { clampYear, nearestYear } from './years.ts';

interface World {
  readonly dataset: Dataset;
  readonly borders: Borders;
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
function placeOf(intervention: Intervention, year: number, borders: Borders): string | null {
  const places = new Set(codesOf(intervention).flatMap((code) => borders.standingAt(code, year)));
  const [place] = places;
  return place && places.size === 1 ? place.id : null;
}

function visitIn(year: number, intervention: Intervention, { borders }: World): Transition {
  return openIntervention(intervention.id, { year, country: placeOf(intervention, year, borders) });
}

/** Opens an intervention where it was; the year stays where it lasted in it, else becomes the nearest in which it did. */
export function visitIntervention(intervention: Intervention, world: World): Transition {
  return (state) => {
    const year =
      nearestYear(state.year, world.dataset, (at) => lastsIn(intervention, at)) ?? state.year;
    return visitIn(year, intervention, world)(state);
  };
}

/** Opens what was found. An event opens its intervention in its year, a person the intervention they are named in. */
export function visitTarget(target: Target, world: World): Transition {
  if (target.type === 'country') return visitCountry(target.id, world);
  const { interventions, events } = world.dataset;
  const event = target.type === 'event' ? events.find(({ id }) => id === target.id) : undefined;
  const id = target.type === 'person' ? target.intervention : (event?.intervention ?? target.id);
  const intervention = interventions.find((candidate) => candidate.id === id);
  if (!intervention) return (state) => state;
  if (!event) return visitIntervention(intervention, world);
  return visitIn(clampYear(yearOf(event.from), world.dataset), intervention, world);
}
