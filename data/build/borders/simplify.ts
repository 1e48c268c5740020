import { presimplify, sphericalRingArea, sphericalTriangleArea } from 'topojson-simplify';
import type { MultiPolygon } from 'topojson-specification';
import { EARTH_RADIUS } from '../../../src/core/geography/projection.ts';
import { type AtomTopology, arcOf } from './topology.ts';

type Arc = readonly (readonly number[])[];
/** Indices of arcs, `~index` where an arc is walked backwards. */
type ArcRing = readonly number[];

const EARTH_SQUARE = EARTH_RADIUS ** 2;

/** Square kilometres: finer detail than this is dropped, on rings large enough. */
const COARSENESS = 15;
/** A small ring keeps every vertex that carries more than this share of its area. */
const RING_SHARE = 0.004;
const FINENESS = 0.05;
/** Islets below this, or below the share of the country's largest island, are dropped. */
const ISLET = 20;
const ISLET_SHARE = 0.08;

function ringArea(arcs: readonly Arc[], ring: ArcRing): number {
  const points = ring.flatMap((index) => {
    const arc = arcs[arcOf(index)] ?? [];
    return (index < 0 ? arc.toReversed() : arc).slice(1);
  });
  const closed = [...points.slice(-1), ...points].map(([x = 0, y = 0]): [number, number] => [x, y]);
  const area = Math.abs(sphericalRingArea(closed, false));
  return Math.min(area, 4 * Math.PI - area) * EARTH_SQUARE;
}

function polygonsOf(geometry: AtomTopology['objects']['atoms']['geometries'][number]) {
  if (geometry.type === 'Polygon') return [geometry.arcs];
  if (geometry.type === 'MultiPolygon') return geometry.arcs;
  throw new Error(`invalid atom: ${String(geometry.id)}`);
}

function withoutIslets(arcs: readonly Arc[], polygons: readonly number[][][]) {
  const measured = polygons.map((polygon) => ({ polygon, area: ringArea(arcs, polygon[0] ?? []) }));
  const largest = Math.max(...measured.map(({ area }) => area));
  const least = Math.min(ISLET, largest * ISLET_SHARE);
  // a ring of several arcs is somebody's neighbour and has to stay
  return measured
    .filter(({ polygon, area }) => area >= least || (polygon[0]?.length ?? 0) > 1)
    .map(({ polygon }) => polygon);
}

/** How fine each arc stays, in square kilometres: as fine as its smallest ring asks for. */
function finenessOfArcs(
  arcs: readonly Arc[],
  rings: readonly ArcRing[],
): ReadonlyMap<number, number> {
  const fineness = new Map<number, number>();
  for (const ring of rings) {
    const share = ringArea(arcs, ring) * RING_SHARE;
    const own = Math.max(Math.min(COARSENESS, share), FINENESS);
    for (const index of ring.map(arcOf)) {
      fineness.set(index, Math.min(own, fineness.get(index) ?? Infinity));
    }
  }
  return fineness;
}

function thinArc(arc: Arc, fineness: number): number[][] {
  const least = fineness / EARTH_SQUARE;
  const last = arc.length - 1;
  return arc
    .filter(([, , weight = Infinity], index) => index === 0 || index === last || weight >= least)
    .map(([x = 0, y = 0]) => [x, y]);
}

/** Visvalingam's method, except that small islands keep a recognisable shape. */
export function simplifyAtoms(topology: AtomTopology): AtomTopology {
  const weighted = presimplify(topology, sphericalTriangleArea);
  const source: readonly Arc[] = weighted.arcs;
  const kept = weighted.objects.atoms.geometries.map((geometry) => ({
    id: geometry.id,
    polygons: withoutIslets(source, polygonsOf(geometry)),
  }));
  const fineness = finenessOfArcs(
    source,
    kept.flatMap(({ polygons }) => polygons.flat()),
  );
  const used = [...fineness.keys()];
  const renumbered = new Map(used.map((old, index) => [old, index]));
  const renumber = (index: number) => {
    const next = renumbered.get(arcOf(index)) ?? 0;
    return index < 0 ? ~next : next;
  };
  const geometries = kept.map(
    ({ id, polygons }): MultiPolygon => ({
      type: 'MultiPolygon',
      ...(id === undefined ? {} : { id }),
      arcs: polygons.map((polygon) => polygon.map((ring) => ring.map(renumber))),
    }),
  );
  return {
    type: 'Topology',
    objects: { atoms: { type: 'GeometryCollection', geometries } },
    arcs: used.map((index) => thinArc(source[index] ?? [], fineness.get(index) ?? 0)),
  };
}
