import { check } from '@placemarkio/check-geojson';
import Ajv2020 from 'ajv/dist/2020.js';
import { csvParse } from 'd3-dsv';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { DESCRIPTION } from '../../../src/core/atlas/testing/cuba.ts';
import type { Cell } from '../../../src/core/choropleth/cell.ts';
import { createPainter } from '../../../src/core/choropleth/paint.ts';
import { checkData } from '../check/checkData.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { builtFiles, builtInputs } from '../testing/builtInputs.ts';
import { CSL_SCHEMA } from '../testing/cslSchema.ts';
import { createPublished } from './published.ts';

const inputs = builtInputs();
const files = builtFiles();

function textOf(name: string): string {
  return files[name] ?? '';
}

/** A table without the byte order mark that Excel needs. */
function tableOf(name: string) {
  return csvParse(textOf(name).slice(1));
}

/** What the edited files hold in their lists of this name. */
function written(list: 'claims' | 'events'): readonly { readonly id: string }[] {
  return inputs.entries.flatMap(({ value }) => (value[list] ?? []) as { id: string }[]);
}

function readCollection(): FeatureCollection {
  return JSON.parse(textOf('interventions.geojson'));
}

const compile = (schema: object) => new Ajv2020({ allowUnionTypes: true }).compile(schema);

describe('the published files', () => {
  it('have the names that were promised', () => {
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        'interventions.geojson',
        'sources.json',
        'figures.csv',
        'by-year.csv',
        'borders.topojson',
        'borders.world.topojson',
        'schema.json',
        'datapackage.json',
      ]),
    );
  });

  it('are the same whenever they are built', () => {
    expect(createPublished(builtInputs())).toEqual(files);
  });

  it('are not built where the data have an issue, which is named', () => {
    const entries = inputs.entries.map((entry, index) =>
      index === 0 ? { ...entry, value: { ...entry.value, mesure: 1 } } : entry,
    );
    const broken: Inputs = { ...inputs, entries };
    expect(() => createPublished(broken)).toThrow('mesure: unknown-field');
  });
});

describe('the edition: version, last day and licence', () => {
  const { title, version, asOf, licence } = DESCRIPTION;
  const jsonFiles = Object.keys(files).filter((name) => /json$/.test(name));
  const otherwise = ['atlas.json', 'sources.json', 'schema.json', 'datapackage.json'];

  it.each(jsonFiles.filter((name) => !otherwise.includes(name) && !name.startsWith('versions/')))(
    'stands in %s',
    (name) => {
      expect(JSON.parse(textOf(name))).toMatchObject({ version, asOf, license: licence.id });
    },
  );

  it('stands in atlas.json with the name and the address of the licence', () => {
    expect(JSON.parse(textOf('atlas.json'))).toMatchObject({ version, asOf, licence });
  });

  it('stands in a comment of schema.json, where no validator takes it for a rule', () => {
    const { $comment } = JSON.parse(textOf('schema.json'));
    expect($comment).toBe(`${title.en} ${version}, up to ${asOf}, ${licence.id}`);
  });

  it.each(Object.keys(files).filter((name) => name.endsWith('.csv')))(
    'stands in every row of %s',
    (name) => {
      const edition = { version, as_of: asOf, license: licence.id };
      for (const row of tableOf(name)) expect(row).toMatchObject(edition);
    },
  );

  it.each(['README.txt', 'CITATION.cff', 'codebook.html', 'codebook-es.html'])(
    'can be read in %s',
    (name) => {
      for (const word of [version, licence.URL]) expect(textOf(name), word).toContain(word);
    },
  );
});

/** Twice the signed area of a ring: above zero where it runs counter-clockwise. */
function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function ringsOf({ geometry }: Feature): readonly (readonly Position[][])[] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Outer rings that run clockwise and holes that do not. */
function wrongHands(features: readonly Feature[]): number {
  return features
    .flatMap(ringsOf)
    .flatMap((rings) => rings.map((ring, index) => signedArea(ring) > 0 === (index === 0)))
    .filter((isRight) => !isRight).length;
}

function positionsOf({ geometry }: Feature): readonly Position[] {
  if (geometry?.type === 'Point') return [geometry.coordinates];
  return geometry?.type === 'MultiPoint' ? geometry.coordinates : [];
}

describe('interventions.geojson', () => {
  it('is RFC 7946 GeoJSON to an independent validator', () => {
    expect(() => check(textOf('interventions.geojson'))).not.toThrow();
    expect(() => check(textOf('interventions.geojson').replace('"Point"', '"Dot"'))).toThrow();
  });

  it('names no coordinate system, as the RFC asks', () => {
    expect(textOf('interventions.geojson')).not.toContain('"crs"');
  });

  it('keeps the right-hand rule, having points only', () => {
    const { features } = readCollection();
    expect(wrongHands(features)).toBe(0);
    const square = [[0, 0] as Position, [0, 1], [1, 1], [1, 0], [0, 0]];
    const polygon = { type: 'Polygon' as const, coordinates: [square] };
    const clockwise: Feature = { type: 'Feature', properties: {}, geometry: polygon };
    expect(wrongHands([clockwise])).toBe(1);
  });

  it('has the bounding box of its points: west, south, east, north', () => {
    const { bbox, features } = readCollection();
    const positions = features.flatMap(positionsOf);
    const [lngs, lats] = [positions.map(([lng = 0]) => lng), positions.map(([, lat = 0]) => lat)];
    expect(bbox).toEqual([
      Math.min(...lngs),
      Math.min(...lats),
      Math.max(...lngs),
      Math.max(...lats),
    ]);
  });

  it('has every position on Earth, longitude first', () => {
    for (const feature of readCollection().features) {
      for (const [lng = 999, lat = 999] of positionsOf(feature)) {
        expect(Math.abs(lng), String(feature.id)).toBeLessThanOrEqual(180);
        expect(Math.abs(lat), String(feature.id)).toBeLessThanOrEqual(90);
      }
    }
  });

  it('has one feature an intervention and one an event, each with an id of its own', () => {
    const { features } = readCollection();
    const idsOf = (type: string) =>
      features.filter(({ properties }) => properties?.type === type).map(({ id }) => id);
    expect(idsOf('intervention')).toEqual(inputs.entries.map(({ value }) => value.id));
    expect(idsOf('event')).toEqual(written('events').map(({ id }) => id));
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  });

  it('has a place for each country of which something is attested, and its words in notes.json', () => {
    const told = readCollection().features.filter(
      ({ properties }) => properties?.type === 'attestation',
    );
    const { attestations } = JSON.parse(textOf('notes.json'));
    expect(told.length).toBeGreaterThan(0);
    for (const { id = '', geometry, properties } of told) {
      expect(geometry === null, String(id)).toBe(properties?.country === 'ZZZ');
      expect(attestations[id], String(id)).toMatchObject({
        en: expect.any(String),
        es: expect.any(String),
      });
    }
  });

  it('says its version and its last day', () => {
    expect(readCollection()).toMatchObject({
      version: expect.stringMatching(/^\d{4}\.\d{2}/),
      asOf: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
  });
});

describe('borders.topojson', () => {
  it('says its version, its last day, its licence and its bounds, all within 180°', () => {
    const { objects, ...file } = JSON.parse(textOf('borders.topojson'));
    expect(file).toMatchObject({ version: DESCRIPTION.version, asOf: DESCRIPTION.asOf });
    expect(file.license).toBe('CC-BY-4.0');
    const [west, south, east, north] = file.bbox;
    expect([west, east]).toEqual([-180, 180]);
    expect(south).toBeGreaterThan(-90);
    expect(north).toBeLessThan(90);
    expect(objects.polities.geometries.length).toBeGreaterThan(0);
  });
});

describe('borders.topojson, unfolded', () => {
  const topology: Topology<{ polities: GeometryCollection }> = JSON.parse(
    textOf('borders.topojson'),
  );
  const unfolded = feature(topology, topology.objects.polities);

  it('is GeoJSON to an independent validator', () => {
    expect(() => check(JSON.stringify(unfolded))).not.toThrow();
    const [first] = unfolded.features;
    const open = {
      ...first,
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [0, 1],
            [1, 1],
          ],
        ],
      },
    };
    expect(() => check(JSON.stringify(open))).toThrow();
  });
});

describe('schema.json', () => {
  const validate = compile(JSON.parse(textOf('schema.json')));

  it('accepts the published dataset', () => {
    expect(validate(readCollection()), JSON.stringify(validate.errors?.slice(0, 2))).toBe(true);
  });

  it.each<[string, (claim: Record<string, unknown>) => void]>([
    ['a claim without a source', (claim) => delete claim.source],
    ['a number in quotation marks', (claim) => Object.assign(claim, { low: '9' })],
    ['a negative number', (claim) => Object.assign(claim, { low: -9 })],
    ['an unknown side', (claim) => Object.assign(claim, { side: 'soviet' })],
    ['an unknown qualifier', (claim) => Object.assign(claim, { qualifier: 'nearly' })],
    ['a country in words', (claim) => Object.assign(claim, { country: 'Angola' })],
  ])('refuses %s', (_, change) => {
    const collection = readCollection();
    const feature = collection.features.find(({ properties }) => properties?.claims?.length > 0);
    change(feature?.properties?.claims[0]);
    expect(validate(collection)).toBe(false);
  });

  it.each<[string, object]>([
    ['an unknown kind', { kinds: ['schools'] }],
    ['a date in words', { from: 1977 }],
    ['a country in words', { country: 'Zambia' }],
    ['no standing', { standing: undefined }],
  ])('refuses %s of an attestation', (_, change) => {
    const collection = readCollection();
    const told = collection.features.find(({ properties }) => properties?.type === 'attestation');
    Object.assign(told?.properties ?? {}, change);
    expect(validate(JSON.parse(JSON.stringify(collection)))).toBe(false);
  });

  it('refuses what is no FeatureCollection, and a feature without geometry', () => {
    expect(validate({ type: 'Feature' })).toBe(false);
    const collection = readCollection();
    const [{ geometry: _, ...feature }] = collection.features as [Feature];
    expect(validate({ ...collection, features: [feature] })).toBe(false);
  });
});

describe('sources.json', () => {
  const validate = compile(CSL_SCHEMA);
  const sources = JSON.parse(textOf('sources.json'));

  it('has every source as it is written, and with it the edition of the record', () => {
    const { title, version, asOf, licence } = DESCRIPTION;
    const record = { dataset: title.en, version, asOf, license: licence.id };
    const written = inputs.sources as readonly { readonly custom?: object }[];
    expect(sources).toEqual(
      written.map((source) => ({ ...source, custom: { ...source.custom, record } })),
    );
  });

  it('is CSL-JSON', () => {
    expect(validate(sources), JSON.stringify(validate.errors?.slice(0, 2))).toBe(true);
    expect(validate([{ ...sources[0], type: 'newspaper' }])).toBe(false);
    expect(validate([{ ...sources[0], publication: 'x' }])).toBe(false);
    expect(validate([{ ...sources[0], issued: { year: 1975 } }])).toBe(false);
  });

  it('has every source that a claim or an intervention names', () => {
    const ids = new Set(sources.map(({ id }: { id: string }) => id));
    const named = tableOf('figures.csv').map(({ source }) => source);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('notes.json', () => {
  const { background, interventions } = JSON.parse(textOf('notes.json'));

  it('has the background of the whole, and of each intervention what its file says', () => {
    expect(background).toEqual(inputs.background);
    for (const { value } of inputs.entries) {
      expect(interventions[String(value.id)].background).toEqual(value.background);
    }
  });

  it('alone has it: the map does not need it', () => {
    const told = readCollection().features.filter(({ properties }) => properties?.background);
    expect(told).toEqual([]);
  });
});

describe('figures.csv', () => {
  const rows = tableOf('figures.csv');

  it('has the columns that were promised', () => {
    expect(rows.columns.join()).toBe(
      'id,intervention,country,measure,from,to,low,best,high,qualifier,side,wording,source,locator,preferred,claimant,claimant_es,weak,timing,dated,wording_es,preferred_es,intervention_name,intervention_name_es,country_name,country_name_es,measure_name,measure_name_es,source_title,source_grade,from_year,to_year,locator_es,version,as_of,license',
    );
  });

  it('has one row a claim, in the order of the files, each with a figure, words and a source', () => {
    expect(rows.map(({ id }) => id)).toEqual(written('claims').map(({ id }) => id));
    expect(rows.length).toBeGreaterThan(0);
    for (const { id, low, best, high, wording, source } of rows) {
      expect(`${low}${best}${high}`, id).toMatch(/\d/);
      expect(wording, id).not.toBe('');
      expect(source, id).not.toBe('');
    }
  });

  it('has in every column what the claim says', () => {
    const { dataset } = checkData(inputs);
    const claims = (dataset?.interventions ?? []).flatMap((one) => one.claims);
    expect(claims).toHaveLength(rows.length);
    const columns = ['id', 'intervention', 'country', 'measure', 'from', 'to', 'low', 'best'];
    const others = ['high', 'qualifier', 'side', 'source', 'locator', 'timing'];
    claims.forEach((claim, index) => {
      const own = new Map<string, unknown>(Object.entries(claim));
      for (const column of [...columns, ...others]) {
        expect(rows[index]?.[column], `${claim.id} ${column}`).toBe(String(own.get(column) ?? ''));
      }
      expect(rows[index]?.wording).toBe(claim.wording?.en);
      expect(rows[index]?.wording_es).toBe(claim.wording?.es);
      expect(rows[index]?.claimant, claim.id).not.toBe('');
      expect(rows[index]?.weak).toBe(String(claim.weak ?? false));
      expect(rows[index]?.source_grade, claim.id).toMatch(/^(good|medium|weak)$/);
      expect(rows[index]?.from_year).toBe(claim.from.slice(0, 4));
      expect(rows[index]?.preferred !== '', claim.id).toBe(claim.preferred ?? false);
    });
  });
});

/** What a row says of a cell with a number. */
function numbersOf(cell: Cell): object {
  if (cell.type !== 'figure') return {};
  return {
    low: String(cell.low),
    best: String(cell.value),
    high: String(cell.high),
    basis: cell.basis,
    carried_from: String(cell.carriedFrom ?? ''),
    weak: String(cell.isWeak),
    claims: cell.painted.map(({ id }) => id).join(' '),
  };
}

describe('by-year.csv', () => {
  const rows = tableOf('by-year.csv');

  it('has the columns that were promised', () => {
    expect(rows.columns.join()).toBe(
      'year,layer,country,name,look,measure,qualifier,low,best,high,basis,carried_from,from,to,claims,name_es,sources,weak,add,kinds,doubted_kinds,last_count,ratio,compared,version,as_of,license',
    );
  });

  it('says for every year and layer what the map shows, no more and no less', () => {
    const { dataset, index } = checkData(inputs);
    if (!dataset || !index) throw new Error('the data have issues');
    const painter = createPainter(index, inputs.borders, DESCRIPTION);
    const { from, to } = DESCRIPTION.span;
    const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    const told = new Map(rows.map((row) => [`${row.year} ${row.layer} ${row.country}`, row]));
    expect(told.size).toBe(rows.length);
    const shown = years.flatMap((year) =>
      DESCRIPTION.layers.flatMap(({ id: layer }) =>
        [...painter.cellsAt(layer, 'best', year)].map(([country, cell]) => ({
          key: `${year} ${layer} ${country}`,
          name: inputs.borders.polityAt(country, year)?.name.en,
          cell,
        })),
      ),
    );
    for (const { key, name, cell } of shown) {
      expect(told.get(key), key).toMatchObject({ name, ...numbersOf(cell) });
      told.delete(key);
    }
    expect([...told.keys()]).toEqual([]);
  });

  it('says of a disagreement how many sources are compared and how far apart they are, and of nothing else', () => {
    const apart = rows.filter(({ layer }) => layer === 'disagreement');
    expect(apart.some(({ compared }) => Number(compared) > 1)).toBe(true);
    for (const { year, country, low, high, ratio, compared } of apart) {
      const at = `${year} ${country}`;
      expect(Number(compared), at).toBeGreaterThan(0);
      const isAlone = compared === '1' || (low === '0' && high !== '0');
      expect(ratio === '', at).toBe(isAlone);
      if (!isAlone && high !== '0')
        expect(Number(ratio), at).toBeCloseTo(Number(high) / Number(low), 2);
    }
    const others = rows.filter(({ layer }) => layer !== 'disagreement');
    expect(others.filter(({ ratio, compared }) => `${ratio}${compared}` !== '')).toEqual([]);
  });

  it('gives a toll of several years its span, and bids nobody add it', () => {
    const whole = rows.filter(({ basis }) => basis === 'whole-intervention');
    expect(whole).not.toEqual([]);
    for (const { year, country, layer, from = '', to = '', add } of whole) {
      const at = `${year} ${country} ${layer}`;
      expect(from.slice(0, 4) < to.slice(0, 4), at).toBe(true);
      expect(add, at).toBe('false');
    }
  });

  it('shows in its look what is no fact, and gives blanks no number', () => {
    for (const { year, country, layer, look, best, weak, add } of rows) {
      const at = `${year} ${country} ${layer}`;
      if (look === 'unknown' || look === 'involved') expect(best, at).toBe('');
      if (weak === 'true') expect(add, at).toBe('false');
      if (look === 'zero') expect(best, at).toBe('0');
    }
  });
});
