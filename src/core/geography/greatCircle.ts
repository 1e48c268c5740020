import type { Position } from './position.ts';
import { type Projection, RADIANS, WEST_EDGE } from './projection.ts';

type Vector = readonly [x: number, y: number, z: number];

/** Degrees of arc between two points of a line: below a pixel’s bend on a map of the world. */
const STEP = 1;

function vectorOf({ lng, lat }: Position): Vector {
  const [lambda, phi] = [lng * RADIANS, lat * RADIANS];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** A longitude between the two edges of the map. */
export function withinEdges(lng: number): number {
  return ((((lng - WEST_EDGE) % 360) + 360) % 360) + WEST_EDGE;
}

function positionOf([x, y, z]: Vector): Position {
  const lng = withinEdges(Math.atan2(y, x) / RADIANS);
  return { lng, lat: Math.atan2(z, Math.hypot(x, y)) / RADIANS };
}

function interpolate(from: Position, to: Position): readonly Position[] {
  const [a, b] = [vectorOf(from), vectorOf(to)];
  const [sine, cosine] = [
    Math.hypot(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]),
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2],
  ];
  const angle = Math.atan2(sine, cosine);
  const steps = Math.max(1, Math.ceil(angle / RADIANS / STEP));
  const ends = [positionOf(a), positionOf(b)] as const;
  // Points on top of each other, or opposite: no one circle goes through both.
  if (sine < 1e-9) return ends;
  const between: Position[] = [];
  for (let step = 1; step < steps; step += 1) {
    const [near, far] = [
      Math.sin(((steps - step) / steps) * angle),
      Math.sin((step / steps) * angle),
    ];
    const part = (at: 0 | 1 | 2) => (a[at] * near + b[at] * far) / sine;
    between.push(positionOf([part(0), part(1), part(2)]));
  }
  return [ends[0], ...between, ends[1]];
}

/** Where a step from one side of the map’s cut to the other meets it: the two points are one place. */
function cutBetween(one: Position, other: Position): readonly [Position, Position] {
  const east = WEST_EDGE + 360;
  const [outer, inner] = one.lng > other.lng ? [east, WEST_EDGE] : [WEST_EDGE, east];
  const gone = Math.abs(outer - one.lng);
  const rest = Math.abs(other.lng - inner);
  const lat = one.lat + ((other.lat - one.lat) * gone) / Math.max(1e-9, gone + rest);
  return [
    { lng: outer, lat },
    { lng: inner, lat },
  ];
}

/**
 * The shortest way between two places, in points a degree apart, with longitudes between the edges of the map.
 * A way over the map’s cut in the Bering Strait comes as two lines.
 */
export function greatCircle(from: Position, to: Position): readonly (readonly Position[])[] {
  let line: Position[] = [];
  const lines = [line];
  let before: Position | undefined;
  for (const point of interpolate(from, to)) {
    if (before && Math.abs(point.lng - before.lng) > 180) {
      const [end, start] = cutBetween(before, point);
      line.push(end);
      line = [start];
      lines.push(line);
    }
    line.push(point);
    before = point;
  }
  return lines;
}

/** Beyond this latitude the map stretches a way along its upper edge, where nobody can follow it. */
const POLAR = 72;
/** Degrees of latitude by which a way across the map bends. */
const BEND = 22;
const ACROSS = 90;

/**
 * A link between two places that can be followed on the map: the great circle, or, where that goes over a pole,
 * a bent line across the map.
 */
export function linkBetween(from: Position, to: Position): readonly (readonly Position[])[] {
  const shortest = greatCircle(from, to);
  if (shortest.every((line) => line.every(({ lat }) => Math.abs(lat) < POLAR))) return shortest;
  const [start, end] = [withinEdges(from.lng), withinEdges(to.lng)];
  const across = Array.from({ length: ACROSS + 1 }, (_, step): Position => {
    const part = step / ACROSS;
    const straight = from.lat + (to.lat - from.lat) * part;
    return {
      lng: start + (end - start) * part,
      lat: straight + BEND * Math.sin(Math.PI * part),
    };
  });
  return [across];
}

/** The radius, on the plane, of a disc of so many degrees around a place: equal in area to the disc on the globe. */
export function radiusAt({ lng, lat }: Position, degrees: number, projection: Projection): number {
  const H = 1e-4;
  const [east, west] = [lng + H, lng - H].map((at) => projection.project({ lng: at, lat }));
  const [north, south] = [lat + H, lat - H].map((at) => projection.project({ lng, lat: at }));
  if (!east || !west || !north || !south) return 0;
  const plane = Math.abs(
    (east.x - west.x) * (north.y - south.y) - (east.y - west.y) * (north.x - south.x),
  );
  const globe = (2 * H * RADIANS) ** 2 * Math.cos(lat * RADIANS);
  return degrees * RADIANS * Math.sqrt(plane / globe);
}
