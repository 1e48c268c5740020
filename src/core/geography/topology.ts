import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { type Text, TextSchema } from '../text/text.ts';

/** What the published borders say of a polity; names are those of its time. */
export interface PolityProperties {
  readonly name: Text;
  /** What happened on its first day, in words, where the type of the change would say too little. */
  readonly change?: Text;
  /** First day, `YYYY-MM-DD`, or null where it began before the atlas does. */
  readonly from: string | null;
  /** The day after the last, or null where it still exists. */
  readonly to: string | null;
  /** The last day, as `to` is in all other files. The page needs one of the two only. */
  readonly validUntil?: string | null;
  readonly status: string;
  /** Id of the state that a dependency or an occupied area belongs to. */
  readonly owner: string | null;
  /** Present-day ISO 3166-1 alpha-3 codes of the land it covers. */
  readonly iso: readonly string[];
  /** A point well inside its largest piece of land, longitude first. */
  readonly label: readonly [number, number];
  /** Square kilometres. */
  readonly area: number;
}

export type PolityGeometry = (Polygon<PolityProperties> | MultiPolygon<PolityProperties>) & {
  readonly id: string;
  readonly properties: PolityProperties;
};

interface Readable {
  readonly topology: Topology;
  readonly geometries: readonly PolityGeometry[];
}

function isPolityGeometry(value: unknown): value is PolityGeometry {
  const geometry = value as Partial<PolityGeometry> | null;
  const properties = geometry?.properties;
  return (
    (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon') &&
    typeof geometry.id === 'string' &&
    v.is(TextSchema, properties?.name) &&
    Array.isArray(properties?.iso) &&
    Array.isArray(properties?.label)
  );
}

/** Reads a topology of polities, or says what is wrong with it. */
export function issuesOfTopology(value: unknown): Readable | { readonly problem: string } {
  const topology = value as Partial<Topology> | null;
  if (topology?.type !== 'Topology' || !Array.isArray(topology.arcs)) {
    return { problem: 'not a TopoJSON topology' };
  }
  const collection = topology.objects?.polities;
  if (collection?.type !== 'GeometryCollection') return { problem: 'no object “polities”' };
  const geometries = collection.geometries.filter(isPolityGeometry);
  if (geometries.length === 0) return { problem: 'no polity' };
  return { topology: topology as Topology, geometries };
}
