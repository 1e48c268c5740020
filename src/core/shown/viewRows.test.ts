import { check } from '@placemarkio/check-geojson';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../choropleth/cell.ts';
import { DENIED, figureCell } from '../choropleth/testing/cells.ts';
import { claimOf } from '../dataset/testing/claimArbitrary.ts';
import { createFlatBorders } from '../geography/testing/flatBorders.ts';
import type { View } from './shownClaim.ts';
import { formatCsv, formatGeoJson, type ViewRow, viewRows } from './viewRows.ts';

const PAINTED = [
  claimOf({ id: 'a.1', source: 'S-1', qualifier: 'about' }),
  claimOf({ id: 'a.2', source: 'S-1', qualifier: 'about' }),
];
const FIGURE = figureCell(500, { low: 400, high: 600, painted: PAINTED, rivals: PAINTED });
const EDITION = { version: '1.1', as_of: '2026-11-21', license: 'CC-BY-4.0' };
const BORDERS = createFlatBorders();
const VIEW: View = {
  year: 1988,
  compare: null,
  layer: 'troops',
  estimate: 'best',
  country: null,
};

/** The rows of a view of a world in which Angola has a figure, and nobody was in Zaire. */
function rowsOf(view: Partial<View> = {}, angola: Partial<typeof FIGURE> = {}): readonly ViewRow[] {
  const cells = new Map<string, Cell>([
    ['AGO', { ...FIGURE, ...angola }],
    ['COD', DENIED],
  ]);
  const painter = { cellsAt: () => cells };
  return viewRows({ ...VIEW, ...view }, { painter, borders: BORDERS, edition: EDITION });
}

const valuesOf = (rows: readonly ViewRow[], country: string) =>
  rows.find(({ values }) => values.country === country)?.values;

describe('the rows of a view', () => {
  it('are a row a country with what is painted of it, the claims behind it, and the edition', () => {
    expect(valuesOf(rowsOf(), 'AGO')).toEqual({
      year: 1988,
      layer: 'troops',
      estimate: 'best',
      country: 'AGO',
      name: 'Angola',
      name_es: 'Angola',
      shown: 'figure',
      measure: 'troops',
      qualifier: 'about',
      low: 400,
      best: 500,
      high: 600,
      basis: 'stated',
      weak: false,
      carried_from: null,
      from: null,
      to: null,
      claims: 'a.1 a.2',
      sources: 'S-1',
      ...EDITION,
    });
  });

  it('have every column of a blank, and nothing in those of its number', () => {
    const [angola, zaire] = ['AGO', 'COD'].map((country) => valuesOf(rowsOf(), country));
    expect(Object.keys(zaire ?? {})).toEqual(Object.keys(angola ?? {}));
    const { year, layer, estimate, country, name, name_es, shown, ...others } = zaire ?? {};
    expect([country, name, name_es, shown]).toEqual(['COD', 'Zaire', 'Zaire', 'denied']);
    const empty = Object.entries(others).filter(([column]) => !(column in EDITION));
    expect(new Set(empty.map(([, value]) => value))).toEqual(new Set([null]));
  });

  it('are of both years where two are compared, each under the names of its time', () => {
    const rows = rowsOf({ compare: 2000 });
    expect(rowsOf()).toHaveLength(2);
    const zaires = rows.filter(({ polity }) => polity.id === 'COD');
    expect(zaires.map(({ values }) => [values.year, values.name, values.name_es])).toEqual([
      [1988, 'Zaire', 'Zaire'],
      [2000, 'DR Congo', 'RD del Congo'],
    ]);
  });

  it('say from which year a figure is carried, and which years it is of', () => {
    const toll = { carriedFrom: 1986, span: { from: '1975', to: '1991' }, isWeak: true };
    expect(valuesOf(rowsOf({}, toll), 'AGO')).toMatchObject({
      carried_from: 1986,
      from: '1975',
      to: '1991',
      weak: true,
    });
  });

  it('name whom a table of a reader’s own names as its sources, each once', () => {
    const painted = ['Granma', 'A. Ramos', 'Granma'].map((claimant, index) =>
      claimOf({ id: `m1.${index}`, source: `s${index}`, side: 'own', claimant }),
    );
    expect(valuesOf(rowsOf({}, { painted }), 'AGO')?.sources).toBe('Granma; A. Ramos');
  });
});

describe('the rows of a view as CSV', () => {
  const written = (values: ViewRow['values']) =>
    formatCsv(rowsOf().map(({ polity }) => ({ polity, values })));

  it('are lines under their names after a byte order mark, with quotes only where they are needed', () => {
    expect(written({ name: 'Angola', best: 500, low: null, weak: false })).toBe(
      '\uFEFFname,best,low,weak\r\nAngola,500,,false\r\nAngola,500,,false\r\n',
    );
  });

  it('are read as they were, whatever stands in them', () => {
    const sign = fc.constantFrom('a', ',', '"', '\n', '\r', ' ', '’');
    fc.assert(
      fc.property(fc.string({ unit: sign }), (name) => {
        const [row] = csvParse(written({ name, best: 500 }).slice(1));
        expect(row).toEqual({ name, best: '500' });
      }),
    );
  });

  it('leave a blank empty, and no zero in its place', () => {
    const table = csvParse(formatCsv(rowsOf()).slice(1));
    expect(table.find(({ country }) => country === 'COD')).toMatchObject({
      shown: 'denied',
      best: '',
    });
  });

  it('are a byte order mark alone where there are none', () => {
    expect(formatCsv([])).toBe('\uFEFF');
  });
});

describe('the rows of a view as GeoJSON', () => {
  it('are sound, one feature a country and year, with the edition beside them', () => {
    const rows = rowsOf({ compare: 1987 });
    const text = formatGeoJson(rows, EDITION, BORDERS);
    expect(() => check(text)).not.toThrow();
    const { features, ...rest } = JSON.parse(text);
    expect(rest).toEqual({ type: 'FeatureCollection', ...EDITION });
    expect(features.map(({ id }: { readonly id: string }) => id).toSorted()).toEqual([
      'AGO-1987',
      'AGO-1988',
      'COD-1987',
      'COD-1988',
    ]);
    expect(features[0].properties).toEqual(rows[0]?.values);
  });
});
