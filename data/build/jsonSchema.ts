import { toJsonSchema } from '@valibot/to-json-schema';
import type { Description } from '../../src/core/atlas/description.ts';
import {
  AttestationSchema,
  ClaimSchema,
  EventSchema,
  InterventionSchema,
  SeriesRowSchema,
  SeriesSchema,
} from '../../src/core/dataset/schema.ts';

/** JSON Schema (2020-12) of `interventions.geojson`, out of the schemas that validate it and the sides of the atlas. */
export function createJsonSchema({
  sides,
}: Pick<Description, 'sides'>): Readonly<Record<string, unknown>> {
  const options = { errorMode: 'ignore', target: 'draft-2020-12' } as const;
  const { $schema, ...claim } = toJsonSchema(ClaimSchema, options);
  const { $schema: _, ...intervention } = toJsonSchema(InterventionSchema, options);
  const { $schema: __, ...event } = toJsonSchema(EventSchema, options);
  const { $schema: ___, ...series } = toJsonSchema(SeriesSchema, options);
  const { $schema: ____, ...row } = toJsonSchema(SeriesRowSchema, options);
  const { $schema: _____, ...attestation } = toJsonSchema(AttestationSchema, options);
  const side = { enum: sides.map(({ id }) => id) };
  const position = { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 3 };
  const point = {
    type: 'object',
    properties: { type: { const: 'Point' }, coordinates: position },
    required: ['type', 'coordinates'],
  };
  const places = {
    type: 'object',
    properties: { type: { const: 'MultiPoint' }, coordinates: { type: 'array', items: position } },
    required: ['type', 'coordinates'],
  };
  const anywhere = { oneOf: [point, places, { type: 'null' }] };
  const feature = (geometry: unknown, properties: unknown) => ({
    type: 'object',
    properties: { type: { const: 'Feature' }, id: { type: 'string' }, geometry, properties },
    required: ['type', 'id', 'geometry', 'properties'],
  });
  const properties = intervention.properties ?? {};
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'interventions.geojson',
    description:
      'RFC 7946 FeatureCollection: one feature an intervention, a point event, a presence attested without a number, or a series.',
    type: 'object',
    properties: {
      type: { const: 'FeatureCollection' },
      bbox: { type: 'array', items: { type: 'number' }, minItems: 4, maxItems: 4 },
      version: { type: 'string' },
      asOf: { type: 'string' },
      defaultYear: { type: 'integer' },
      features: {
        type: 'array',
        items: {
          oneOf: [
            feature(anywhere, { $ref: '#/$defs/intervention' }),
            feature(point, { $ref: '#/$defs/event' }),
            feature(anywhere, { $ref: '#/$defs/attestation' }),
            feature({ oneOf: [point, { type: 'null' }] }, { $ref: '#/$defs/series' }),
          ],
        },
      },
    },
    required: ['type', 'features'],
    $defs: {
      intervention: {
        ...intervention,
        properties: {
          ...properties,
          claims: { type: 'array', items: { $ref: '#/$defs/claim' } },
        },
      },
      claim: {
        ...claim,
        properties: { ...claim.properties, side },
      },
      event,
      series: {
        ...series,
        properties: {
          ...series.properties,
          side,
          rows: { type: 'array', items: { $ref: '#/$defs/row' } },
        },
      },
      row,
      attestation,
    },
  };
}
