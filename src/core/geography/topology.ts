import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { createIssue, type Issue, joinPath } from '../sound/issue.ts';
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
  /** Each with its place in the file. */
  readonly geometries: readonly (readonly [place: number, geometry: PolityGeometry])[];
  /** What was left out. */
  readonly issues: readonly Issue[];
}

const PairSchema = v.tuple([v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())]);
const ScaleSchema = v.pipe(v.number(), v.finite(), v.minValue(Number.MIN_VALUE));
const TransformSchema = v.optional(
  v.object({ scale: v.tuple([ScaleSchema, ScaleSchema]), translate: PairSchema }),
);
const DaySchema = v.nullable(v.string());

const PolitySchema = v.object({
  type: v.picklist(['Polygon', 'MultiPolygon']),
  id: v.string(),
  properties: v.object({
    name: TextSchema,
    change: v.optional(TextSchema),
    from: DaySchema,
    to: DaySchema,
    status: v.string(),
    owner: v.nullable(v.string()),
    iso: v.array(v.string()),
    label: PairSchema,
    area: v.number(),
  }),
});

/** A polity that was left out, by its place in the file. */
export function issueOfPolity(place: number, geometry: unknown): Issue {
  const { id } = (geometry ?? {}) as { readonly id?: unknown };
  return createIssue('bad-geometry', joinPath('objects.polities.geometries', place), id);
}

function problemOf(topology: Partial<Topology> | null): string | null {
  if (topology?.type !== 'Topology' || !Array.isArray(topology.arcs)) {
    return 'not a TopoJSON topology';
  }
  if (!v.is(TransformSchema, topology.transform)) return 'no transform';
  const collection = topology.objects?.polities;
  const isCollection =
    collection?.type === 'GeometryCollection' && Array.isArray(collection.geometries);
  return isCollection ? null : 'no object “polities”';
}

/** Reads a topology of polities, or says what is wrong with it. Whether their outlines are any is not known yet. */
export function issuesOfTopology(value: unknown): Readable | { readonly problem: string } {
  const problem = problemOf(value as Partial<Topology> | null);
  if (problem !== null) return { problem };
  const topology = value as Topology<{ polities: { type: 'GeometryCollection'; geometries: [] } }>;
  const { geometries }: { geometries: readonly unknown[] } = topology.objects.polities;
  const placed = geometries.map((geometry, place) => [place, geometry] as const);
  const isSound = geometries.map((geometry) => v.is(PolitySchema, geometry));
  const sound = placed.filter(([place]) => isSound[place]) as unknown as Readable['geometries'];
  if (sound.length === 0) return { problem: 'no polity' };
  const lost = placed.filter(([place]) => !isSound[place]);
  return {
    topology,
    geometries: sound,
    issues: lost.map(([place, geometry]) => issueOfPolity(place, geometry)),
  };
}
