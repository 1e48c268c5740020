import * as v from 'valibot';
import { finish, type Paced } from '../paced.ts';
import { createIssue, type Issue, issuesOf, joinPath } from '../sound/issue.ts';
import { readSound } from '../sound/sound.ts';
import { paceCheck } from './check.ts';
import type { Attestation, Claim, Dataset, Intervention, PointEvent } from './dataset.ts';
import type { DraftIntervention, DraftSeries, Known, Located } from './draft.ts';
import {
  AttestationSchema,
  ClaimSchema,
  CollectionSchema,
  EventSchema,
  InterventionSchema,
  PositionSchema,
} from './schema.ts';
import { parseSeries } from './series.ts';
import { firstDay, lastDay, yearOf } from './span.ts';

export interface Parsed {
  readonly dataset: Dataset | null;
  readonly issues: readonly Issue[];
}

interface Draft {
  readonly interventions: DraftIntervention[];
  readonly series: DraftSeries[];
  readonly events: Located<PointEvent>[];
  readonly attestations: Located<Attestation>[];
  readonly issues: Issue[];
}

const FeatureSchema = v.object({
  type: v.literal('Feature'),
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.-]+$/, 'id')),
  geometry: v.unknown(),
  properties: v.looseObject({
    type: v.picklist(['intervention', 'event', 'attestation', 'series']),
  }),
});

const PointSchema = v.object({ type: v.literal('Point'), coordinates: PositionSchema });
const PlacesSchema = v.nullable(
  v.variant('type', [
    PointSchema,
    v.object({ type: v.literal('MultiPoint'), coordinates: v.array(PositionSchema) }),
  ]),
);

function positionsOf(value: unknown): DraftIntervention['places'] {
  const places = v.safeParse(PlacesSchema, value);
  if (!places.success || places.output === null) return [];
  const { type, coordinates } = places.output;
  const positions = type === 'Point' ? [coordinates] : coordinates;
  return positions.map(([lng = 0, lat = 0]) => ({ lng, lat }));
}

function* paceClaims(
  values: readonly unknown[],
  intervention: string,
  path: string,
  issues: Issue[],
): Paced<readonly Located<Claim>[]> {
  const claims: Located<Claim>[] = [];
  for (const [index, value] of values.entries()) {
    const at = joinPath(path, index);
    const parsed = v.safeParse(ClaimSchema, value);
    if (parsed.success)
      claims.push({ path: at, item: { ...parsed.output, intervention } as Claim });
    else issues.push(...issuesOf(parsed.issues, at));
    yield;
  }
  return claims;
}

function* paceIntervention(
  feature: v.InferOutput<typeof FeatureSchema>,
  path: string,
  draft: Draft,
): Paced<void> {
  const at = joinPath(path, 'properties');
  const places = v.safeParse(PlacesSchema, feature.geometry);
  if (!places.success) {
    draft.issues.push(createIssue('bad-geometry', joinPath(path, 'geometry'), feature.geometry));
  }
  const parsed = v.safeParse(InterventionSchema, feature.properties);
  if (!parsed.success) {
    draft.issues.push(...issuesOf(parsed.issues, at));
    return;
  }
  const { type: _, claims: values, ...frame } = parsed.output;
  const claims = yield* paceClaims(values, feature.id, joinPath(at, 'claims'), draft.issues);
  const item = { ...frame, id: feature.id, claims: [] } as Intervention;
  draft.interventions.push({ path: at, item, claims, places: positionsOf(feature.geometry) });
}

function parseEvent(
  feature: v.InferOutput<typeof FeatureSchema>,
  path: string,
  draft: Draft,
): void {
  const point = v.safeParse(PointSchema, feature.geometry);
  const parsed = v.safeParse(EventSchema, feature.properties);
  if (!point.success) {
    draft.issues.push(createIssue('bad-geometry', joinPath(path, 'geometry'), feature.geometry));
  }
  if (!parsed.success) draft.issues.push(...issuesOf(parsed.issues, joinPath(path, 'properties')));
  if (!point.success || !parsed.success) return;
  const [lng = 0, lat = 0] = point.output.coordinates;
  const { type: _, ...frame } = parsed.output;
  const item = { ...frame, id: feature.id, position: { lng, lat } };
  draft.events.push({ path, item: item as PointEvent });
}

function parseAttestation(
  feature: v.InferOutput<typeof FeatureSchema>,
  path: string,
  draft: Draft,
): void {
  const places = v.safeParse(PlacesSchema, feature.geometry);
  const parsed = v.safeParse(AttestationSchema, feature.properties);
  if (!places.success) {
    draft.issues.push(createIssue('bad-geometry', joinPath(path, 'geometry'), feature.geometry));
  }
  if (!parsed.success) {
    draft.issues.push(...issuesOf(parsed.issues, joinPath(path, 'properties')));
    return;
  }
  const { type: _, ...frame } = parsed.output;
  draft.attestations.push({ path, item: { ...frame, id: feature.id } as Attestation });
}

function readSeries(
  { id, properties }: v.InferOutput<typeof FeatureSchema>,
  path: string,
  draft: Draft,
): void {
  const { series, issues } = parseSeries(properties, id, joinPath(path, 'properties'));
  if (series) draft.series.push(series);
  draft.issues.push(...issues);
}

const PARSERS = {
  event: parseEvent,
  attestation: parseAttestation,
  series: readSeries,
} as const;

function* paceFeature(value: unknown, path: string, draft: Draft): Paced<void> {
  const feature = v.safeParse(FeatureSchema, value);
  if (!feature.success) {
    const code = (value as { type?: unknown } | null)?.type === 'Feature' ? null : 'not-a-feature';
    draft.issues.push(
      ...(code ? [createIssue(code, path, value)] : issuesOf(feature.issues, path)),
    );
    return;
  }
  const { type } = feature.output.properties;
  if (type === 'intervention') yield* paceIntervention(feature.output, path, draft);
  else PARSERS[type](feature.output, path, draft);
}

/** The day up to which a dataset that does not say so speaks: the latest it mentions. */
function latestDay(interventions: readonly Intervention[]): string {
  let latest = '0000-12-31';
  for (const { from, to, claims } of interventions) {
    for (const date of [from, to ?? from, ...claims.map((claim) => claim.to)]) {
      if (lastDay(date) > latest) latest = lastDay(date);
    }
  }
  return latest;
}

/** The same as `parseDataset`, with a rest after every claim, and after every feature. */
export function* paceDataset(value: unknown, known: Known): Paced<Parsed> {
  // The dataset does without what is unsound in its frame.
  const { value: collection, issues } = readSound<typeof CollectionSchema>(CollectionSchema, value);
  if (!collection) {
    const isCollection = (value as { type?: unknown } | null)?.type === 'FeatureCollection';
    return {
      dataset: null,
      issues: isCollection ? issues : [createIssue('not-geojson', '', value)],
    };
  }
  const draft: Draft = { interventions: [], series: [], events: [], attestations: [], issues: [] };
  for (const [index, feature] of collection.features.entries()) {
    yield* paceFeature(feature, `features[${index}]`, draft);
    yield;
  }
  const sound = yield* paceCheck({ ...draft, asOf: collection.asOf }, known);
  const asOf = firstDay(collection.asOf ?? latestDay([...sound.interventions, ...sound.series]));
  const lastYear = known.span?.to ?? yearOf(asOf);
  const years = [...sound.interventions, ...sound.series].map(({ from }) => yearOf(from));
  const dataset: Dataset = {
    version: collection.version ?? '',
    asOf,
    firstYear: known.span?.from ?? Math.min(lastYear, ...years),
    lastYear,
    interventions: sound.interventions,
    series: sound.series,
    events: sound.events,
    attestations: sound.attestations,
  };
  return { dataset, issues: [...issues, ...draft.issues, ...sound.issues] };
}

/**
 * Reads a GeoJSON FeatureCollection of interventions, events and attestations, shipped or foreign.
 * Never throws: what is unsound is left out and named in `issues`; `dataset` is null only
 * where nothing of it could be read.
 */
export function parseDataset(value: unknown, known: Known): Parsed {
  return finish(paceDataset(value, known));
}
