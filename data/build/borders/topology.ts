import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Atoms } from './shape.ts';

export type AtomTopology = Topology<{ atoms: GeometryCollection }>;

/** Vertices of neighbours closer than a millionth of the world's width are one. */
const PRECISION = 1e6;

/** The place of an arc in the topology: `~index` is the same arc walked backwards. */
export const arcOf = (index: number): number => (index < 0 ? ~index : index);

export function topologyOf(atoms: Atoms): AtomTopology {
  const features = [...atoms].map(
    ([id, polygons]): GeoJSON.Feature => ({
      type: 'Feature',
      id,
      properties: {},
      geometry: {
        type: 'MultiPolygon',
        coordinates: polygons.map((polygon) =>
          polygon.map((ring) => ring.map(([longitude, latitude]) => [longitude, latitude])),
        ),
      },
    }),
  );
  const collection: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features };
  // the typings of topojson-server forget which objects went in
  return topology({ atoms: collection }, PRECISION) as AtomTopology;
}

export type ShapesOf = (atoms: readonly string[]) => (Polygon | MultiPolygon)[];

/** Finds the geometries of atoms by id; throws on an atom that is not there. */
export function createShapesOf({ objects }: AtomTopology): ShapesOf {
  const shapes = new Map<string, Polygon | MultiPolygon>();
  for (const geometry of objects.atoms.geometries) {
    if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') {
      shapes.set(String(geometry.id), geometry);
    }
  }
  return (atoms) =>
    atoms.map((atom) => {
      const shape = shapes.get(atom);
      if (!shape) throw new Error(`unknown atom: ${atom}`);
      return shape;
    });
}
