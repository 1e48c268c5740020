import type { Bounds, Position } from '../geography/position.ts';
import { createIssue, type Issue } from '../sound/issue.ts';

function contains([west, south, east, north]: Bounds, { lng, lat }: Position, margin: number) {
  const inLongitude = [lng, lng + 360].some((x) => x >= west - margin && x <= east + margin);
  return inLongitude && lat >= south - margin && lat <= north + margin;
}

/** Degrees by which a place may lie outside its country: rear bases and sea landings do. */
const NEIGHBOURHOOD = 3;

/** Whether a place lies in a country or in its neighbourhood. */
export function isNear(
  place: Position,
  bounds: readonly Bounds[],
  margin = NEIGHBOURHOOD,
): boolean {
  return bounds.some((box) => contains(box, place, margin));
}

/** Whether a place can be on Earth, and is not the mirror image of one near the bounds. */
export function checkPosition(
  place: Position,
  path: string,
  bounds: readonly Bounds[],
  margin = NEIGHBOURHOOD,
): readonly Issue[] {
  const { lng, lat } = place;
  const value = `[${lng}, ${lat}]`;
  const isSwappable = Math.abs(lng) <= 90 && Math.abs(lat) <= 180;
  const isMirrored = isNear({ lng: lat, lat: lng }, bounds, margin) || Math.abs(lat) > 90;
  if (isSwappable && !isNear(place, bounds, margin) && isMirrored) {
    return [createIssue('coordinate-order', path, value)];
  }
  return Math.abs(lat) > 90 || Math.abs(lng) > 180
    ? [createIssue('coordinate-range', path, value)]
    : [];
}
