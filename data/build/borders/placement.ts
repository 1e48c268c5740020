import { geoArea } from 'd3-geo';
import { merge } from 'topojson-client';
import { EARTH_RADIUS } from '../../../src/core/geography/projection.ts';
import { labelPoint } from './label.ts';
import { type Polygon, polygonsOf } from './shape.ts';
import { type AtomTopology, createShapesOf } from './topology.ts';

/** What names and dots need to know about a shape. */
export interface Placement {
  /** The point farthest from the outline of the largest piece. */
  readonly label: readonly [longitude: number, latitude: number];
  /** Square kilometres, before simplification: right for islands too small to be outlined. */
  readonly area: number;
}

function areaOf(polygon: Polygon): number {
  const coordinates = polygon.map((ring) => ring.map(([x, y]) => [x, y]));
  return geoArea({ type: 'Polygon', coordinates }) * EARTH_RADIUS ** 2;
}

const round = (degrees: number) => Math.round(degrees * 100) / 100;

function placementOf(polygons: readonly Polygon[]): Placement {
  const measured = polygons.map((polygon) => ({ polygon, area: areaOf(polygon) }));
  const [largest] = measured.toSorted((one, other) => other.area - one.area);
  if (!largest) throw new Error('invalid shape; no land');
  const [longitude, latitude] = labelPoint(largest.polygon);
  return {
    label: [round(longitude > 180 ? longitude - 360 : longitude), round(latitude)],
    area: Math.round(measured.reduce((sum, { area }) => sum + area, 0)),
  };
}

export function createPlacement(topology: AtomTopology): (atoms: readonly string[]) => Placement {
  const shapesOf = createShapesOf(topology);
  const placed = new Map<string, Placement>();
  return (atoms) => {
    const key = atoms.toSorted().join(' ');
    const placement = placed.get(key) ?? placementOf(polygonsOf(merge(topology, shapesOf(atoms))));
    placed.set(key, placement);
    return placement;
  };
}
