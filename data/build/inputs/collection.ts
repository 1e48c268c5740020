import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Description } from '../../../src/core/atlas/description.ts';
import type { Notes } from '../../../src/core/dataset/notes.ts';
import { fileLongitude } from '../../../src/core/geography/antimeridian.ts';
import type { Borders, Polity } from '../../../src/core/geography/borders.ts';
import { standingIn } from '../../../src/core/geography/standing.ts';

/** Data as it comes from a file: nothing is known of it until the parser has seen it. */
type Raw = Readonly<Record<string, unknown>>;

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands where a text should, as one: `String()` throws at an object that names a `toString` of its own. */
export function asText(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** One file of `data/interventions/`. */
export interface Entry {
  readonly file: string;
  readonly value: Raw;
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** None where there is no such folder. */
export function readEntries(folder: string, read = readJson): readonly Entry[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const file = join(folder, name);
      return { file, value: read(file) as Raw };
    });
}

/** Fields that an editor writes and the map does not need. */
const NOTE_FIELDS = ['summary', 'background', 'notes', 'gaps', 'contradictions', 'path'] as const;

function listOf(value: unknown): readonly Raw[] {
  return Array.isArray(value) ? value : [];
}

/** Takes a claim as it stands where it is none: the parser names it by its place. */
function publishClaim(value: Raw): Raw {
  if (!isRaw(value)) return value;
  const { dated: _, preferred, ...claim } = value;
  return preferred === undefined ? claim : { ...claim, preferred: true };
}

/** The label point of a polity, as files have it. */
export function placeOf({ label: [lng, lat] }: Polity): Position {
  return [fileLongitude(lng), lat];
}

/** The places of an intervention: a label point of each country, of the polity that stood there when it began. */
export function placesOf(value: Raw, borders: Borders): Geometry | null {
  const codes = (Array.isArray(value.countries) ? value.countries : []).filter(
    (code) => typeof code === 'string',
  );
  const polities = isRaw(value.polities) ? value.polities : {};
  const year = Number(asText(value.from).slice(0, 4));
  const points = codes.flatMap((code) => {
    const [polity] = standingIn(asText(polities[code] ?? code), year, borders);
    return polity ? [placeOf(polity)] : [];
  });
  const [point] = points;
  if (!point) return null;
  return points.length === 1
    ? { type: 'Point', coordinates: point }
    : { type: 'MultiPoint', coordinates: points };
}

function eventFeature(value: Raw, intervention: string): Feature {
  const { id, coordinates, ...properties } = isRaw(value) ? value : {};
  const geometry = { type: 'Point', coordinates } as Geometry;
  return {
    type: 'Feature',
    id: asText(id),
    geometry,
    properties: { type: 'event', intervention, ...properties },
  };
}

function interventionFeature({ value }: Entry, borders: Borders): Feature<Geometry | null> {
  const { id, events: _, claims, ...rest } = value;
  const frame = Object.fromEntries(
    Object.entries(rest).filter(([key]) => !NOTE_FIELDS.some((field) => field === key)),
  );
  return {
    type: 'Feature',
    id: asText(id),
    geometry: placesOf(value, borders),
    properties: { type: 'intervention', ...frame, claims: listOf(claims).map(publishClaim) },
  };
}

function boundsOf(features: readonly Feature<Geometry | null>[]): [number, number, number, number] {
  const points = features.flatMap(({ geometry }): Position[] => {
    if (geometry?.type === 'Point' && Array.isArray(geometry.coordinates)) {
      return [geometry.coordinates];
    }
    return geometry?.type === 'MultiPoint' ? geometry.coordinates : [];
  });
  const [lngs, lats] = [points.map(([lng = 0]) => lng), points.map(([, lat = 0]) => lat)];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

/** The dataset as it is published: interventions first, then their events, then what belongs to none. */
export function createCollection(
  entries: readonly Entry[],
  description: Pick<Description, 'title' | 'version' | 'asOf' | 'licence' | 'view'> | null,
  borders: Borders,
  others: readonly Feature<Geometry | null>[] = [],
): FeatureCollection<Geometry | null> {
  const features = [
    ...entries.map((entry) => interventionFeature(entry, borders)),
    ...entries.flatMap(({ value }) =>
      listOf(value.events).map((event) => eventFeature(event, asText(value.id))),
    ),
    ...others,
  ];
  const frame = description && {
    title: description.title,
    version: description.version,
    asOf: description.asOf,
    license: description.licence.id,
    defaultYear: description.view.year,
  };
  return { type: 'FeatureCollection', bbox: boundsOf(features), ...frame, features };
}

type Pairs = readonly (readonly [string, unknown])[];

function recordOf(name: string, pairs: Pairs): Pairs {
  return pairs.length > 0 ? [[name, Object.fromEntries(pairs)]] : [];
}

function notesOf({ value }: Entry): Notes {
  const claims = listOf(value.claims);
  const fields = NOTE_FIELDS.flatMap((field): Pairs => {
    const words = value[field];
    return words === undefined || (Array.isArray(words) && words.length === 0)
      ? []
      : [[field, words]];
  });
  const given = (name: string): Pairs =>
    claims.flatMap((claim) => (claim[name] === undefined ? [] : [[asText(claim.id), claim[name]]]));
  const events = listOf(value.events).flatMap(
    ({ id, note, outcome }): Pairs => (note || outcome ? [[asText(id), { note, outcome }]] : []),
  );
  return Object.fromEntries([
    ...fields,
    ...recordOf('reasons', given('preferred')),
    ...recordOf('wordings', given('wording')),
    ...recordOf('events', events),
  ]);
}

/** The long words by intervention. */
export function createNotes(entries: readonly Entry[]): Readonly<Record<string, Notes>> {
  return Object.fromEntries(entries.map((entry) => [asText(entry.value.id), notesOf(entry)]));
}

/** The dataset as the page loads it: without the long words, which `notes.json` has. */
export function withoutWords(
  collection: FeatureCollection<Geometry | null>,
): FeatureCollection<Geometry | null> {
  const features = collection.features.map((feature) => {
    if (feature.properties?.type === 'series') return feature;
    const { note: _, outcome: __, wording: ____, claims, ...properties } = feature.properties ?? {};
    if (properties.type !== 'intervention') {
      return { ...feature, properties: { ...properties, ...(claims ? { claims } : {}) } };
    }
    const bare = listOf(claims).map(({ wording: ___, ...claim }) => claim);
    return { ...feature, properties: { ...properties, claims: bare } };
  });
  return { ...collection, features };
}
