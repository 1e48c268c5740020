import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Placement } from './placement.ts';
import type { Day, PolityRow } from './polityRow.ts';

export interface PolityProperties extends Omit<PolityRow, 'id' | 'atoms'>, Placement {
  /** The last day, inclusive as `to` is in all other files; null when it still is. */
  readonly validUntil: Day | null;
}

export type PolityGeometry = (Polygon | MultiPolygon) & {
  id: string;
  properties: PolityProperties;
};

interface PolityCollection extends GeometryCollection<PolityProperties> {
  geometries: PolityGeometry[];
}

export type Borders = Topology<{ polities: PolityCollection }>;
