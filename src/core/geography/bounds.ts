import type { Borders, Polity } from './borders.ts';
import type { Bounds } from './position.ts';

function widen(box: Bounds | undefined, lng: number, lat: number): Bounds {
  if (!box) return [lng, lat, lng, lat];
  return [
    Math.min(box[0], lng),
    Math.min(box[1], lat),
    Math.max(box[2], lng),
    Math.max(box[3], lat),
  ];
}

/** West, south, east, north of a polity, in degrees; east may lie beyond 180 where it crosses the antimeridian. */
export function boundsOf({ polygons }: Polity, arcs: Borders['arcs']): Bounds {
  let box: Bounds | undefined;
  for (const [outer] of polygons) {
    for (const index of outer ?? []) {
      for (const [lng, lat] of arcs[index < 0 ? ~index : index] ?? []) box = widen(box, lng, lat);
    }
  }
  return box ?? [0, 0, 0, 0];
}

/** Bounds by every id and every present-day code that a claim may name. */
export function boundsByCode({ polities, arcs }: Borders): ReadonlyMap<string, Bounds> {
  const boxes = new Map<string, Bounds>();
  for (const polity of polities) {
    const [west, south, east, north] = boundsOf(polity, arcs);
    const codes = polity.iso.length === 1 ? [polity.id, ...polity.iso] : [polity.id];
    for (const code of new Set(codes)) {
      boxes.set(code, widen(widen(boxes.get(code), west, south), east, north));
    }
  }
  return boxes;
}
