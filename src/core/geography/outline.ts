import type { Borders, Polity } from './borders.ts';
import type { Projection } from './projection.ts';

/** Outlines are drawn in whole units of this fraction of a radian: 0.3 pixels at the deepest zoom. */
export const UNITS_PER_RADIAN = 10_000;

type Point = readonly [x: number, y: number];
/** A closed line of points. */
export type Ring = readonly Point[];

type Box = readonly [west: number, north: number, east: number, south: number];

export interface Outlines {
  /** The `d` of a polity’s SVG path: x eastwards, y southwards, in units. */
  pathOf(polity: Polity): string;
  /** The same as lists of points. */
  ringsOf(polity: Polity): readonly Ring[];
  pointOf(lng: number, lat: number): Point;
  /** The box around an outline. */
  boxOf(polity: Polity): Box;
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
 * Projects all arcs, and lists the coordinates of a ring in turn, x before y. Those of all arcs lie in one list: as a pair
 * each they would weigh eight times as much.
 */
function createReader(arcs: Borders['arcs'], pointOf: Outlines['pointOf']) {
  const drawn: number[] = [];
  const starts = [0];
  for (const arc of arcs) {
    for (const [lng, lat] of arc) drawn.push(...pointOf(lng, lat));
    starts.push(drawn.length);
  }
  return (ring: readonly number[]): readonly number[] => {
    const line: number[] = [];
    for (const signed of ring) {
      // A neighbour has the same arc backwards.
      const index = signed < 0 ? ~signed : signed;
      const [start = 0, end = 0] = [starts[index], starts[index + 1]];
      // Neighbouring arcs share a point; the last is the first again.
      for (let step = 0; step < end - start - 2; step += 2) {
        const at = signed < 0 ? end - 2 - step : start + step;
        line.push(drawn[at] ?? 0, drawn[at + 1] ?? 0);
      }
    }
    return line;
  };
}

/**
 * Draws polities in a projection. Every arc is projected once, whoever shares it, and every path is made once.
 */
export function createOutlines({ arcs }: Pick<Borders, 'arcs'>, projection: Projection): Outlines {
  const pointOf = (lng: number, lat: number): Point => {
    const { x, y } = projection.project({ lng, lat });
    return [Math.round(x * UNITS_PER_RADIAN), Math.round(-y * UNITS_PER_RADIAN)];
  };
  const read = createReader(arcs, pointOf);
  /** Of rings of three points or more. */
  const linesOf = (polygons: Polity['polygons']) =>
    polygons
      .flat()
      .map(read)
      .filter(({ length }) => length > 4);
  // Most outlines are drawn and no more: their points are made where somebody asks for them.
  const ringsOf = remember((polygons: Polity['polygons']) =>
    linesOf(polygons).map((line) =>
      line.flatMap((x, at): Ring => (at % 2 === 0 ? [[x, line[at + 1] ?? 0]] : [])),
    ),
  );
  const pathOf = remember((polygons: Polity['polygons']) =>
    linesOf(polygons)
      .map((line) => {
        const parts = line.map((part, at) => (at % 2 === 0 ? `L${part}` : ` ${part}`)).join('');
        return `M${parts.slice(1)}Z`;
      })
      .join(''),
  );
  const boxOf = remember((polygons: Polity['polygons']): Box => {
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const line of linesOf(polygons)) {
      line.forEach((part, at) => {
        if (at % 2 === 0) [west, east] = [Math.min(west, part), Math.max(east, part)];
        else [north, south] = [Math.min(north, part), Math.max(south, part)];
      });
    }
    return [west, north, east, south];
  });
  return {
    pointOf,
    pathOf: ({ polygons }) => pathOf(polygons),
    ringsOf: ({ polygons }) => ringsOf(polygons),
    boxOf: ({ polygons }) => boxOf(polygons),
    covers({ polygons }, point) {
      const [west, north, east, south] = boxOf(polygons);
      const [x, y] = point;
      if (x < west || x > east || y < north || y > south) return false;
      const count = ringsOf(polygons).reduce((sum, ring) => sum + crossings(ring, point), 0);
      return count % 2 === 1;
    },
  };
}
