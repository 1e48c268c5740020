import { mergeArcs } from 'topojson-client';
import type { MultiPolygon, Topology } from 'topojson-specification';
import type { Borders, Polity } from './borders.ts';
import type { Outlines, Ring } from './outline.ts';

/** All land of some polities in one outline, without the borders within it. */
export function coastOf(
  borders: Pick<Borders, 'arcs'>,
  polities: readonly Polity[],
  outlines: Outlines,
): readonly Ring[] {
  const shapes = polities.map(({ polygons }) => ({ type: 'MultiPolygon', arcs: polygons }));
  const topology = { type: 'Topology', objects: {}, arcs: borders.arcs };
  const { arcs } = mergeArcs(topology as unknown as Topology, shapes as unknown as MultiPolygon[]);
  return outlines.ringsOf({ polygons: arcs } as unknown as Polity);
}

/** Every line between two of the polities, once. */
export function bordersBetween(
  borders: Pick<Borders, 'arcs'>,
  polities: readonly Polity[],
  outlines: Outlines,
): readonly Ring[] {
  const uses = polities
    .flatMap(({ polygons }) => polygons.flat(2))
    .map((arc) => (arc < 0 ? ~arc : arc));
  const known = new Set<number>();
  const shared = uses.filter((arc) => known.has(arc) || !known.add(arc));
  return shared.map((arc) =>
    (borders.arcs[arc] ?? []).map(([lng, lat]) => outlines.pointOf(lng, lat)),
  );
}
