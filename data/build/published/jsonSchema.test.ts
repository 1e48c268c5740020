import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Feature, FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../../src/core/dataset/parse.ts';
import { isPartialDate } from '../../../src/core/dataset/span.ts';
import type { Issue } from '../../../src/core/sound/issue.ts';
import { publishedFeatureFields } from '../check/publishedFields.ts';
import { isRaw } from '../inputs/collection.ts';
import { builtFiles, builtInputs } from '../testing/builtInputs.ts';

const inputs = builtInputs();
const files = builtFiles();
const schema = JSON.parse(files['schema.json'] ?? '');
const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
const whole: FeatureCollection = JSON.parse(files['interventions.geojson'] ?? '');

/** Slips that can be seen in one value; the others need two values, or what the atlas knows besides. */
const IN_ONE_VALUE: ReadonlySet<Issue['code']> = new Set([
  'missing',
  'wrong-type',
  'unknown-field',
  'unknown-field-value',
  'bad-id',
  'bad-date',
  'bad-country',
  'bad-measure',
  'empty',
  'negative-or-fractional',
  'bad-geometry',
]);

function refusedByParser(collection: FeatureCollection): boolean {
  const issues = [
    ...parseDataset(collection, inputs.known).issues,
    ...publishedFeatureFields(collection),
  ];
  return issues.some(({ code }) => IN_ONE_VALUE.has(code));
}

/** One intervention with a claim and one event of it. */
function sample(): FeatureCollection {
  const features = structuredClone(whole.features);
  const event = features.find(({ properties }) => properties?.type === 'event');
  const owner = features.find(({ id }) => id === event?.properties?.intervention);
  const kept = [owner, event].filter((one): one is Feature => one !== undefined);
  for (const { properties } of kept) {
    if (Array.isArray(properties?.claims)) properties.claims = properties.claims.slice(0, 1);
  }
  return { ...whole, features: kept };
}

/** Every object of the properties of features, however deep. */
function objectsIn(value: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isRaw(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

const BAD = [
  '',
  'yesterday',
  '1975-13',
  '1975-11-31',
  -1,
  1.5,
  null,
  true,
  {},
  [],
  ['x'],
  'Angola',
];

describe('schema.json', () => {
  it('accepts the dataset, and a part of it', () => {
    expect(validate(whole), JSON.stringify(validate.errors?.slice(0, 2))).toBe(true);
    expect(validate(sample())).toBe(true);
    expect(sample().features).toHaveLength(2);
  });

  it('refuses every slip in one value that the parser refuses', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom(undefined, ...BAD), (at, key, bad) => {
        const collection = sample();
        const objects = objectsIn(collection.features.map(({ properties }) => properties));
        const target = objects[at % objects.length] ?? {};
        const keys = [...Object.keys(target), 'mesure'];
        const field = keys[key % keys.length] ?? '';
        if (bad === undefined) delete target[field];
        else target[field] = structuredClone(bad);
        if (!refusedByParser(collection)) return;
        refused += 1;
        expect(validate(collection), `${field}: ${JSON.stringify(bad)}`).toBe(false);
      }),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(50);
  });

  it('takes for a date what the parser takes for one', () => {
    const pattern = new RegExp(schema.properties.asOf.pattern);
    const year = fc.constantFrom('1900', '1975', '1976', '2000');
    const part = fc.integer({ min: 0, max: 35 }).map((one) => String(one).padStart(2, '0'));
    fc.assert(
      fc.property(year, fc.array(part, { maxLength: 3 }), (first, parts) => {
        const date = [first, ...parts].join('-');
        expect(pattern.test(date), date).toBe(isPartialDate(date));
      }),
      {
        numRuns: 2000,
        examples: [
          ['1975', ['02', '29']],
          ['1976', ['02', '29']],
          ['1900', ['02', '29']],
          ['2000', ['02', '29']],
        ],
      },
    );
  });

  it.each([[[999, 0]], [[0, 95]], [[0]]])('refuses the position %j', (coordinates) => {
    const collection = sample();
    Object.assign(collection.features.at(-1)?.geometry ?? {}, { coordinates });
    expect(validate(collection)).toBe(false);
  });

  it('has an address of its own, and says of every field what it is', () => {
    expect(schema.$id).toMatch(/^urn:intervention-atlas:schema:\d{4}/);
    const silent = Object.entries<Record<string, unknown>>(schema.$defs).flatMap(([name, own]) =>
      Object.entries<unknown>(isRaw(own.properties) ? own.properties : {}).flatMap(
        ([field, told]) => (isRaw(told) && told.description ? [] : [`${name}.${field}`]),
      ),
    );
    expect(silent).toEqual([]);
  });
});
