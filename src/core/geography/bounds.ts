import type { Borders, Polity } from './borders.ts';
import type { Bounds } from './position.ts';

function union(one: Bounds | undefined, other: Bounds): Bounds {
  if (!one) return other;
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}

/** West, south, east, north of a polity, in degrees; east may lie beyond 180 where it crosses the antimeridian. */
export function boundsOf({ polygons }: Polity, arcs: Borders['arcs']): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outer = []] of polygons) {
    for (const index of outer) {
      for (const [lng, lat] of arcs[index < 0 ? ~index : index] ?? []) {
        west = Math.min(west, lng);
        south = Math.min(south, lat);
        east = Math.max(east, lng);
        north = Math.max(north, lat);
      }
    }
  }
  return west > east ? [0, 0, 0, 0] : [west, south, east, north];
}

/** Bounds by every id and every present-day code that a claim may name. */
export function boundsByCode({ polities, arcs }: Borders): ReadonlyMap<string, Bounds> {
  const boxes = new Map<string, Bounds>();
  for (const polity of polities) {
    const own = boundsOf(polity, arcs);
    const codes = polity.iso.length === 1 ? [polity.id, ...polity.iso] : [polity.id];
    for (const code of new Set(codes)) {
      boxes.set(code, union(boxes.get(code), own));
    }
  }
  return boxes;
}
