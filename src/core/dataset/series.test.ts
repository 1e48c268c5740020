import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../geography/position.ts';
import type { Known } from './draft.ts';
import { parseDataset } from './parse.ts';

const KNOWN: Known = {
  countries: new Map<string, Bounds>([['AGO', [11.7, -18, 24.1, -4.4]]]),
  sources: new Set(['S1', 'S2']),
  measures: new Set(['troops']),
  sides: new Set(['host']),
};

const PROPERTIES: Readonly<Record<string, unknown>> = {
  type: 'series',
  country: 'AGO',
  measure: 'troops',
  side: 'host',
  claimants: { S1: 'A ministry' },
  rows: [
    [1975, 100, 'S1'],
    [1976, 200, 'S2', 150, 300],
  ],
};

function collection(changes: Readonly<Record<string, unknown>> = {}): unknown {
  const feature = { type: 'Feature', id: 'troops.AGO', geometry: null };
  const properties = { ...PROPERTIES, ...changes };
  return { type: 'FeatureCollection', asOf: '1980-12-31', features: [{ ...feature, properties }] };
}

function issuesOf(changes: Readonly<Record<string, unknown>>): readonly string[] {
  return parseDataset(collection(changes), KNOWN).issues.map(
    ({ code, path }) => `${path}: ${code}`,
  );
}

describe('a series', () => {
  it('is claims that belong to no intervention, each its source’s own number', () => {
    const { dataset, issues } = parseDataset(collection(), KNOWN);
    expect(issues).toEqual([]);
    expect(dataset?.interventions).toEqual([]);
    expect(dataset?.firstYear).toBe(1975);
    const [first, second] = dataset?.series.flatMap(({ claims }) => claims) ?? [];
    expect(first).toMatchObject({
      country: 'AGO',
      from: '1975',
      to: '1975',
      low: 100,
      best: 100,
      high: 100,
      qualifier: 'exact',
      claimant: 'A ministry',
      side: 'host',
    });
    expect(second).toMatchObject({
      low: 150,
      best: 200,
      high: 300,
      qualifier: 'range',
      claimant: 'S2',
    });
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['an unknown country', { country: 'XYZ' }, 'country: unknown-country'],
    ['an unknown measure', { measure: 'tanks' }, 'measure: unknown-measure'],
    ['an unknown side', { side: 'guest' }, 'side: unknown-field-value'],
    ['no rows', { rows: undefined }, 'rows: missing'],
    ['an unknown source', { rows: [[1975, 1, 'S9']] }, 'rows[0][2]: unknown-source'],
    ['a number in words', { rows: [[1975, '1', 'S1']] }, 'rows[0]: wrong-type'],
    ['half a man', { rows: [[1975, 0.5, 'S1']] }, 'rows[0][1]: negative-or-fractional'],
    ['a low above its value', { rows: [[1975, 1, 'S1', 2, 3]] }, 'rows[0]: best-outside-range'],
    ['a year to come', { rows: [[1999, 1, 'S1']] }, 'rows[0][0]: outside-span'],
  ])('names %s with its path', (_, changes, expected) => {
    expect(issuesOf(changes)).toContain(`features[0].properties.${expected}`);
  });

  it('names a row told twice, and keeps the first', () => {
    const rows = [
      [1975, 1, 'S1'],
      [1975, 2, 'S1'],
    ];
    expect(issuesOf({ rows })).toEqual(['features[0].properties.rows[1]: duplicate-row']);
    const { dataset } = parseDataset(collection({ rows }), KNOWN);
    expect(dataset?.series[0]?.claims.map(({ best }) => best)).toEqual([1]);
  });

  it('is held by what says nothing but its figures, between its first year and its last', () => {
    const rows = [
      [1979, 1, 'S1'],
      [1975, 1, 'S1'],
      [1977, 1, 'S1'],
    ];
    const { dataset } = parseDataset(collection({ rows }), KNOWN);
    expect(dataset?.series[0]).toMatchObject({
      id: 'troops.AGO',
      countries: ['AGO'],
      from: '1975',
      to: '1979',
      active: [
        { from: '1976', to: '1976' },
        { from: '1978', to: '1978' },
      ],
      kinds: [],
      standing: 'documented',
      sources: [],
    });
  });

  it('lasts through the years between two of its figures in which nobody counted anywhere', () => {
    const rows = (...years: readonly number[]) => years.map((year) => [year, 1, 'S1']);
    const feature = (id: string, years: readonly number[]) => ({
      type: 'Feature',
      id,
      geometry: null,
      properties: { ...PROPERTIES, rows: rows(...years) },
    });
    const spans = (...all: readonly (readonly number[])[]) =>
      parseDataset(
        {
          type: 'FeatureCollection',
          asOf: '1980-12-31',
          features: all.map((years, at) => feature(`s${at}`, years)),
        },
        KNOWN,
      ).dataset?.series.map(({ active }) => active);
    expect(spans([1970, 1973])).toEqual([[{ from: '1971', to: '1972' }]]);
    expect(spans([1970, 1971])).toEqual([[]]);
    // Where others were counted, there may have been nothing to count.
    expect(spans([1970, 1973], [1972])).toEqual([[], []]);
    expect(spans([1970, 1973], [1970])).toEqual([[{ from: '1971', to: '1972' }], []]);
  });

  it('bears the name of its place where it has no country', () => {
    const place = { en: 'Wake Island', es: 'Isla Wake' };
    const { dataset, issues } = parseDataset(collection({ country: 'ZZZ', place }), KNOWN);
    expect(issues).toEqual([]);
    expect(dataset?.series[0]?.name).toEqual(place);
  });

  it('is left out where its frame is unsound, or no row is sound', () => {
    const seriesOf = (changes: Readonly<Record<string, unknown>>) =>
      parseDataset(collection(changes), KNOWN).dataset?.series;
    expect(seriesOf({})).toHaveLength(1);
    expect(seriesOf({ country: 'XYZ' })).toEqual([]);
    expect(seriesOf({ rows: [[1975, 1, 'S9']] })).toEqual([]);
    expect(
      seriesOf({
        rows: [
          [1975, 1, 'S9'],
          [1976, 1, 'S1'],
        ],
      })?.[0]?.claims,
    ).toHaveLength(1);
  });

  it('may speak of the very last year, in a range whose ends are its value', () => {
    expect(issuesOf({ rows: [[1980, 5, 'S1', 5, 5]] })).toEqual([]);
    expect(issuesOf({ rows: [[1980, 7, 'S1', 5, 6]] })).toEqual([
      'features[0].properties.rows[0]: best-outside-range',
    ]);
  });

  it('says what it refuses', () => {
    const values = (rows: readonly unknown[]) =>
      parseDataset(collection({ rows }), KNOWN).issues.map(({ value }) => value);
    expect(values([[1975, 7, 'S1', 5, 6]])).toEqual(['5 – 7 – 6']);
    expect(
      values([
        [1975, 7, 'S1'],
        [1975, 8, 'S1'],
      ]),
    ).toEqual(['1975 S1']);
  });

  it('is read where neither measures, sides nor names of sources are known', () => {
    const { measures: _, sides: __, ...known } = KNOWN;
    const { dataset, issues } = parseDataset(collection({ claimants: undefined }), known);
    expect(issues).toEqual([]);
    expect(dataset?.series[0]?.claims[0]?.claimant).toBe('S1');
  });

  it('names an id that is taken, at the feature', () => {
    const one = collection() as { readonly features: readonly unknown[] };
    const twice = { ...one, features: [...one.features, ...one.features] };
    expect(parseDataset(twice, KNOWN).issues).toMatchObject([
      { code: 'duplicate-id', path: 'features[1].id' },
      { code: 'duplicate-row' },
      { code: 'duplicate-row' },
    ]);
  });

  it('never throws, whatever any field or row of it holds', () => {
    const field = fc.constantFrom(...Object.keys(PROPERTIES));
    fc.assert(
      fc.property(field, fc.jsonValue(), (name, value) => {
        parseDataset(collection({ [name]: value }), KNOWN);
        parseDataset(collection({ rows: [value, [1975, value, 'S1'], [value, 1, 'S1']] }), KNOWN);
      }),
      { numRuns: 1000 },
    );
  });
});
