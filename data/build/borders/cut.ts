import { outerRing, type Polygon, type Position, type Ring, ringContains } from './shape.ts';

export interface Cut {
  /** The piece on the left of the line as it runs, and the one on its right. */
  readonly pieces: readonly [Polygon, Polygon];
  readonly islands: readonly Polygon[];
  /** How far each end of the line had to move to reach a vertex of the coast or border. */
  readonly snapKilometres: readonly [number, number];
}

const KILOMETRES_PER_DEGREE = 111.2;

function degreesBetween(from: Position, to: Position): number {
  const shrink = Math.cos((((from[1] + to[1]) / 2) * Math.PI) / 180);
  return Math.hypot((from[0] - to[0]) * shrink, from[1] - to[1]);
}

function nearestVertex(ring: Ring, target: Position): { index: number; distance: number } {
  let nearest = { index: 0, distance: Infinity };
  ring.forEach((vertex, index) => {
    const distance = degreesBetween(vertex, target);
    if (distance < nearest.distance) nearest = { index, distance };
  });
  return nearest;
}

function walk(ring: Ring, from: number, to: number): Ring {
  return from <= to ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)];
}

function findRing(polygons: readonly Polygon[], start: Position, end: Position) {
  const candidates = polygons.map((polygon) => {
    const ring = outerRing(polygon).slice(0, -1);
    const first = nearestVertex(ring, start);
    const last = nearestVertex(ring, end);
    return { polygon, ring, first, last, miss: first.distance + last.distance };
  });
  return candidates.reduce((best, one) => (one.miss < best.miss ? one : best));
}

/**
 * Divides the polygon nearest to the line's two ends. Ends move to vertices that are already
 * there, so the neighbours' rings stay equal point for point and no arc is ever used three times.
 */
export function cutPolygons(polygons: readonly Polygon[], line: Ring): Cut {
  const start = line[0];
  const end = line.at(-1);
  if (!start || !end || polygons.length === 0) throw new Error('invalid cut; nothing to divide');
  const { polygon, ring, first, last } = findRing(polygons, start, end);
  if (first.index === last.index) throw new Error('invalid cut; both ends reach one vertex');
  const inner = line.slice(1, -1);
  const onward = walk(ring, last.index, first.index);
  const back = walk(ring, first.index, last.index);
  const right = [...onward, ...inner, ...onward.slice(0, 1)];
  const left = [...back, ...inner.toReversed(), ...back.slice(0, 1)];
  const holes = polygon.slice(1);
  const inRight = (hole: Ring) => hole[0] !== undefined && ringContains(right, hole[0]);
  return {
    pieces: [
      [left, ...holes.filter((hole) => !inRight(hole))],
      [right, ...holes.filter(inRight)],
    ],
    islands: polygons.filter((other) => other !== polygon),
    snapKilometres: [first.distance * KILOMETRES_PER_DEGREE, last.distance * KILOMETRES_PER_DEGREE],
  };
}
