import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import type { Description } from '../../../src/core/atlas/description.ts';
import {
  AttestationSchema,
  ClaimSchema,
  EventSchema,
  InterventionSchema,
  SeriesRowSchema,
  SeriesSchema,
} from '../../../src/core/dataset/schema.ts';
import { FIELD_WORDS } from './fieldWords.ts';

const LEAP_YEAR = '(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)';

/** What the parser takes for a date: a year, a month, or a day that there was. */
const PARTIAL_DATE = [
  '^(\\d{4}(-(0[1-9]|1[0-2]))?',
  '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])',
  '\\d{4}-(0[13-9]|1[0-2])-(29|30)',
  '\\d{4}-(0[13578]|1[02])-31',
  `${LEAP_YEAR}-02-29)$`,
].join('|');

const options: ConversionConfig = {
  errorMode: 'ignore',
  target: 'draft-2020-12',
  // The one check that is a function of ours: `isPartialDate`.
  overrideAction: ({ valibotAction, jsonSchema }) =>
    valibotAction.type === 'check' ? { ...jsonSchema, pattern: PARTIAL_DATE } : undefined,
};

const LANGUAGE = { pattern: '^[a-z]{2}$' };

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Refuses fields that it does not know, however deep, and says of each what it is. */
function strict(value: unknown, wordsOf: (field: string) => string | undefined): unknown {
  if (Array.isArray(value)) return value.map((one) => strict(one, wordsOf));
  if (!isSchema(value)) return value;
  const inner = Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === 'properties' ? one : strict(one, wordsOf),
    ]),
  );
  if (!isSchema(value.properties)) return inner;
  const properties = Object.fromEntries(
    Object.entries(value.properties).map(([field, one]) => {
      const words = wordsOf(field);
      const own = strict(one, wordsOf);
      return [
        field,
        isSchema(own) && words !== undefined ? { title: field, description: words, ...own } : own,
      ];
    }),
  );
  // A text may have further languages, and nothing else.
  const languages = isSchema(value.additionalProperties) && { propertyNames: LANGUAGE };
  return { additionalProperties: false, ...inner, ...languages, properties };
}

function tuple(prefixItems: readonly unknown[]) {
  const { length } = prefixItems;
  return { type: 'array', prefixItems, minItems: length, maxItems: length };
}

const LONGITUDE = { type: 'number', minimum: -180, maximum: 180 };
const LATITUDE = { type: 'number', minimum: -90, maximum: 90 };
const POSITION = {
  anyOf: [tuple([LONGITUDE, LATITUDE]), tuple([LONGITUDE, LATITUDE, { type: 'number' }])],
};
const POINT = {
  type: 'object',
  properties: { type: { const: 'Point' }, coordinates: POSITION },
  required: ['type', 'coordinates'],
};
const POINTS = {
  type: 'object',
  properties: { type: { const: 'MultiPoint' }, coordinates: { type: 'array', items: POSITION } },
  required: ['type', 'coordinates'],
};
const ANYWHERE = { oneOf: [POINT, POINTS, { type: 'null' }] };

function feature(geometry: unknown, properties: unknown) {
  return {
    type: 'object',
    properties: { type: { const: 'Feature' }, id: { type: 'string' }, geometry, properties },
    required: ['type', 'id', 'geometry', 'properties'],
  };
}

/** JSON Schema (2020-12) of `interventions.geojson`, out of the schemas that validate it and the sides of the atlas. */
export function createJsonSchema({
  title,
  sides,
  version,
  asOf,
  licence,
}: Pick<Description, 'title' | 'sides' | 'version' | 'asOf' | 'licence'>): Schema {
  const { $schema, ...claim } = toJsonSchema(ClaimSchema, options);
  const { $schema: _, ...intervention } = toJsonSchema(InterventionSchema, options);
  const { $schema: __, ...event } = toJsonSchema(EventSchema, options);
  const { $schema: ___, ...series } = toJsonSchema(SeriesSchema, options);
  const { $schema: ____, ...row } = toJsonSchema(SeriesRowSchema, options);
  const { $schema: _____, ...attestation } = toJsonSchema(AttestationSchema, options);
  const side = { enum: sides.map(({ id }) => id) };
  const properties = intervention.properties ?? {};
  const strictly = (defs: Schema) =>
    Object.fromEntries(
      Object.entries(defs).map(([name, schema]) => [
        name,
        strict(schema, (field) => FIELD_WORDS[field]),
      ]),
    );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:intervention-atlas:schema:${version}`,
    $comment: `${title.en} ${version}, up to ${asOf}, ${licence.id}`,
    title: 'interventions.geojson',
    description:
      'RFC 7946 FeatureCollection: one feature an intervention, a point event, a presence attested without a number, or a series.',
    type: 'object',
    properties: {
      type: { const: 'FeatureCollection' },
      bbox: { type: 'array', items: { type: 'number' }, minItems: 4, maxItems: 4 },
      title: { type: 'object' },
      version: { type: 'string', minLength: 1 },
      asOf: { type: 'string', pattern: PARTIAL_DATE },
      license: { type: 'string' },
      defaultYear: { type: 'integer' },
      features: {
        type: 'array',
        items: {
          oneOf: [
            feature(ANYWHERE, { $ref: '#/$defs/intervention' }),
            feature(POINT, { $ref: '#/$defs/event' }),
            feature(ANYWHERE, { $ref: '#/$defs/attestation' }),
            feature({ oneOf: [POINT, { type: 'null' }] }, { $ref: '#/$defs/series' }),
          ],
        },
      },
    },
    required: ['type', 'features'],
    $defs: strictly({
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
    }),
  };
}
