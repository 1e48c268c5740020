import type { Borders, Polity } from './borders.ts';
import type { Projection } from './projection.ts';

/** Outlines are drawn in whole units of this fraction of a radian: 0.3 pixels at the deepest zoom. */
export const UNITS_PER_RADIAN = 10_000;

type Point = readonly [x: number, y: number];
/** A closed line of points. */
export type Ring = readonly Point[];

export interface Outlines {
  /** The `d` of a polity’s SVG path: x eastwards, y southwards, in units. */
  pathOf(polity: Polity): string;
  /** The same as lists of points. */
  ringsOf(polity: Polity): readonly Ring[];
  pointOf(lng: number, lat: number): Point;
  /** Whether a point of the drawing lies within a polity’s outline. */
  covers(polity: Polity, point: Point): boolean;
}

/** The value of a key, made once. */
function remember<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

/** West, north, east, south of some rings. */
export function boxOf(rings: readonly Ring[]): readonly [number, number, number, number] {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of rings.flat()) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [north, south] = [Math.min(north, y), Math.max(south, y)];
  }
  return [west, north, east, south];
}

/** How often a way due east from a point crosses a ring. */
export function crossings(ring: Ring, [x, y]: Point): number {
  let count = 0;
  let before = ring.at(-1);
  for (const point of ring) {
    if (!before) break;
    const [[fromX, fromY], [toX, toY]] = [before, point];
    if (fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) {
      count += 1;
    }
    before = point;
  }
  return count;
}

/**
 * Draws polities in a projection. Every arc is projected once, whoever shares it, and every path is made once.
 */
export function createOutlines({ arcs }: Pick<Borders, 'arcs'>, projection: Projection): Outlines {
  const pointOf = (lng: number, lat: number): Point => {
    const { x, y } = projection.project({ lng, lat });
    return [Math.round(x * UNITS_PER_RADIAN), Math.round(-y * UNITS_PER_RADIAN)];
  };
  const forwards = new Map<number, Ring>();
  const pointsOf = (index: number): Ring => {
    // A neighbour has the same arc backwards.
    if (index < 0) return pointsOf(~index).toReversed();
    const known = forwards.get(index);
    if (known) return known;
    const points = (arcs[index] ?? []).map(([lng, lat]) => pointOf(lng, lat));
    forwards.set(index, points);
    return points;
  };
  // Neighbouring arcs of a ring share a point; the last point is the first again.
  const ringOf = (indices: readonly number[]): Ring =>
    indices.flatMap((index) => pointsOf(index).slice(0, -1));
  const ringsOf = remember((polygons: Polity['polygons']) =>
    polygons.flatMap((rings) => rings.map(ringOf)).filter((ring) => ring.length > 2),
  );
  const pathOf = remember((polygons: Polity['polygons']) =>
    ringsOf(polygons)
      .map((ring) => `M${ring.map((point) => point.join(' ')).join('L')}Z`)
      .join(''),
  );
  const boxOfPolygons = remember((polygons: Polity['polygons']) => boxOf(ringsOf(polygons)));
  return {
    pointOf,
    pathOf: ({ polygons }) => pathOf(polygons),
    ringsOf: ({ polygons }) => ringsOf(polygons),
    covers({ polygons }, point) {
      const [west, north, east, south] = boxOfPolygons(polygons);
      const [x, y] = point;
      if (x < west || x > east || y < north || y > south) return false;
      const count = ringsOf(polygons).reduce((sum, ring) => sum + crossings(ring, point), 0);
      return count % 2 === 1;
    },
  };
}
