import type { Feature, Geometry } from 'geojson';
import type { Borders } from '../../../src/core/geography/borders.ts';
import { asText, isRaw, placesOf } from './collection.ts';

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function createFeature(value: unknown, borders: Borders, asOf: unknown): Feature<Geometry | null> {
  const { id, ...properties } = isRaw(value) ? value : {};
  const { country, polity, from, to } = properties;
  const polities = polity === undefined ? {} : { [asText(country)]: polity };
  return {
    type: 'Feature',
    id: asText(id),
    geometry: placesOf({ countries: [country], polities, from: from ?? to ?? asOf }, borders),
    properties: { type: 'attestation', ...properties },
  };
}

/** What is attested without a number, each at the place that stood in its time, else in the last year. */
export function createAttestations(
  attestations: unknown,
  borders: Borders,
  asOf: string | undefined,
): readonly Feature<Geometry | null>[] {
  return listOf(attestations).map((one) => createFeature(one, borders, asOf));
}

/** What each attestation says, by its id. */
export function createWordings(attestations: unknown): Readonly<Record<string, unknown>> {
  const known = listOf(attestations).filter(isRaw);
  return Object.fromEntries(known.map(({ id, wording }) => [asText(id), wording]));
}
