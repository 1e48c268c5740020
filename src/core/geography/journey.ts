import type { Borders } from './borders.ts';
import { boundsOf } from './bounds.ts';
import type { Position } from './position.ts';

type Point = readonly [lng: number, lat: number];
type Way = readonly [from: Position, to: Position];

/** How an intervention came: along arcs from the actor’s country, then, of an expedition, from stop to stop. */
export interface Journey {
  readonly arcs: readonly Way[];
  readonly legs: readonly Way[];
  /** Where arcs end that lead to no stop. */
  readonly ends: readonly Position[];
}

function positionOf([lng, lat]: Point): Position {
  return { lng, lat };
}

/** At the actor’s label; nowhere where the first stop lies in the actor’s own country. */
function startFor(
  first: Position | undefined,
  actor: string,
  year: number,
  borders: Borders,
): Position | null {
  const home = borders.polityAt(actor, year);
  if (!home) return null;
  const start = positionOf(home.label);
  if (!first) return start;
  const [west, south, east, north] = boundsOf(home, borders.arcs);
  const { lng, lat } = first;
  return lng >= west && lng <= east && lat >= south && lat <= north ? null : start;
}

/** `stops` are an expedition’s, `destinations` codes of the places of everything else. */
export function journeyTo(
  destinations: readonly string[],
  stops: readonly Point[],
  actor: string,
  year: number,
  borders: Borders,
): Journey {
  const way = stops.map(positionOf);
  const [first, ...rest] = way;
  const places = destinations.flatMap((code) =>
    borders.standingAt(code, year).map(({ label }) => positionOf(label)),
  );
  const start = startFor(first, actor, year, borders);
  const ends = first ? [first] : places;
  return {
    arcs: start ? ends.map((end): Way => [start, end]) : [],
    legs: rest.map((to, index): Way => [way[index] ?? to, to]),
    ends: first ? [] : places,
  };
}
