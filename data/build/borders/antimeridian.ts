import type { Borders, PolityGeometry } from './polityTopology.ts';
import { divideRing, type Run, reverseRuns, runsOf } from './runs.ts';
import { type Ring, ringContains } from './shape.ts';
import { arcOfSteps, stepsOf } from './steps.ts';
import { arcOf } from './topology.ts';

type Rings = readonly (readonly number[])[];

/** Arcs, each kept once, whichever way it is walked. */
function createPool() {
  const arcs: number[][][] = [];
  const known = new Map<string, number>();
  const indexOf = (points: Ring): number => {
    const found = known.get(points.join(' '));
    if (found !== undefined) return found;
    const index = arcs.push(arcOfSteps(points)) - 1;
    known.set(points.toReversed().join(' '), ~index);
    known.set(points.join(' '), index);
    return index;
  };
  return { arcs, indexOf };
}

const pointsOf = (runs: readonly Run[]): Ring => runs.flatMap(({ points }) => points.slice(1));

/**
 * Divides what crosses 180° and moves what lies beyond it to the west end of the world, so that every longitude is
 * one of GeoJSON’s. Columns of the grid are counted from 180° W, `turn` of them round the Earth. Each new edge along the antimeridian is an arc of its own, by which the map joins the parts again.
 */
export function cutAntimeridian(borders: Borders, turn: number): Borders {
  const runs = borders.arcs.map((arc) => runsOf(stepsOf(arc), turn));
  const pool = createPool();
  const indicesOf = (side: string, ring: readonly Run[]): number[] =>
    ring.map(({ points }) =>
      pool.indexOf(side === 'east' ? points.map(([x, y]) => [x - turn, y]) : points),
    );
  const dividedOf = (ring: readonly number[]) =>
    divideRing(
      ring.flatMap((index) => {
        const own = runs[arcOf(index)] ?? [];
        return index < 0 ? reverseRuns(own) : own;
      }),
      turn,
    );
  const cutPolygon = ([outer = [], ...holes]: Rings): number[][][] => {
    const inner = holes.flatMap(dividedOf);
    return dividedOf(outer).map(({ side, runs: ring }) => {
      const own = inner.filter(({ runs: [hole] }) =>
        hole?.points.some((point) => ringContains(pointsOf(ring), point)),
      );
      return [ring, ...own.map((hole) => hole.runs)].map((one) => indicesOf(side, one));
    });
  };
  const cut = new Map<string, number[][][]>();
  const geometries = borders.objects.polities.geometries.map((geometry): PolityGeometry => {
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    const { arcs: _, type: __, ...rest } = geometry;
    const pieces = polygons.flatMap((polygon) => {
      const key = JSON.stringify(polygon);
      const known = cut.get(key) ?? cutPolygon(polygon);
      cut.set(key, known);
      return known;
    });
    const [only, ...others] = pieces;
    return only && others.length === 0
      ? { type: 'Polygon', arcs: only, ...rest }
      : { type: 'MultiPolygon', arcs: pieces, ...rest };
  });
  return {
    ...borders,
    arcs: pool.arcs,
    objects: { polities: { type: 'GeometryCollection', geometries } },
  };
}
