import type { Dataset, Intervention } from '../dataset/dataset.ts';
import { coversYear, yearOf } from '../dataset/span.ts';
import type { Borders } from '../geography/borders.ts';
import type { State, Years } from '../state/state.ts';
import type { Target } from './document.ts';

interface Known {
  readonly dataset: Dataset;
  readonly borders: Borders;
}

/** The year nearest to `year` of which `isSo` holds, the earlier of two; null where there is none. */
export function nearestYear(
  year: number,
  { firstYear, lastYear }: Pick<Years, 'firstYear' | 'lastYear'>,
  isSo: (year: number) => boolean,
): number | null {
  for (let distance = 0; distance <= lastYear - firstYear; distance += 1) {
    for (const candidate of [year - distance, year + distance]) {
      if (candidate >= firstYear && candidate <= lastYear && isSo(candidate)) return candidate;
    }
  }
  return null;
}

/** The year stays where the polity stood in it, else becomes the nearest in which it did. */
export function openCountry(state: State, id: string, { dataset, borders }: Known): State {
  const isThere = (year: number) => borders.polityAt(id, year) !== undefined;
  const year = nearestYear(state.year, dataset, isThere) ?? state.year;
  return { ...state, year, country: id, intervention: null, moment: null };
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

/** The year stays where the intervention lasted in it, else becomes the nearest in which it did. */
export function openIntervention(
  state: State,
  intervention: Intervention,
  { dataset, borders }: Known,
): State {
  const spans = intervention.active ?? [intervention];
  const lasts = (year: number) => spans.some((span) => coversYear(span, year));
  const year = nearestYear(state.year, dataset, lasts) ?? state.year;
  const country = placeOf(intervention, year, borders);
  return { ...state, year, country, intervention: intervention.id, moment: null };
}

/** Opens what was found. An event opens its intervention in its year, a person the intervention they are named in. */
export function openTarget(state: State, target: Target, known: Known): State {
  if (target.type === 'country') return openCountry(state, target.id, known);
  const { interventions, events } = known.dataset;
  const event = target.type === 'event' ? events.find(({ id }) => id === target.id) : undefined;
  const id = target.type === 'person' ? target.intervention : (event?.intervention ?? target.id);
  const intervention = interventions.find((candidate) => candidate.id === id);
  if (!intervention) return state;
  if (!event) return openIntervention(state, intervention, known);
  const { firstYear, lastYear } = known.dataset;
  const year = Math.min(lastYear, Math.max(firstYear, yearOf(event.from)));
  const country = placeOf(intervention, year, known.borders);
  return { ...state, year, country, intervention: id, moment: null };
}
