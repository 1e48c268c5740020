import { check } from '@placemarkio/check-geojson';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../choropleth/cell.ts';
import { claimOf } from '../dataset/testing/claimArbitrary.ts';
import { createFlatBorders } from '../geography/testing/flatBorders.ts';
import { formatCsv, formatGeoJson, viewRows } from './viewRows.ts';

const painted = [
  claimOf({ id: 'a.1', source: 'S-1', qualifier: 'about' }),
  claimOf({ id: 'a.2', source: 'S-1', qualifier: 'about' }),
];
const cells = new Map<string, Cell>([
  [
    'AGO',
    {
      type: 'figure',
      value: 500,
      low: 400,
      high: 600,
      basis: 'stated',
      isWeak: false,
      measure: 'troops',
      painted,
      rivals: painted,
    } as unknown as Cell,
  ],
  ['COD', { type: 'denied', figure: null, kinds: [] }],
]);
const edition = { version: '1.1', as_of: '2026-11-21', license: 'CC-BY-4.0' };
const world = { painter: { cellsAt: () => cells }, borders: createFlatBorders(), edition };
const rows = viewRows(
  { year: 1988, compare: 1987, layer: 'troops', estimate: 'best', country: null },
  world,
);

describe('the rows of a view', () => {
  it('are a row a country and year, with the claims behind it and the edition', () => {
    const table = csvParse(formatCsv(rows).slice(1));
    expect(table).toHaveLength(4);
    expect(table.find(({ country, year }) => country === 'AGO' && year === '1988')).toMatchObject({
      best: '500',
      low: '400',
      high: '600',
      shown: 'figure',
      qualifier: 'about',
      claims: 'a.1 a.2',
      sources: 'S-1',
      ...edition,
    });
  });

  it('leave a blank empty, and no zero in its place', () => {
    const table = csvParse(formatCsv(rows).slice(1));
    expect(table.find(({ country }) => country === 'COD')).toMatchObject({
      shown: 'denied',
      best: '',
    });
  });

  it('quote a name with a comma', () => {
    const [first, ...others] = rows;
    if (!first) throw new Error('no rows');
    const named = { ...first, values: { ...first.values, name: 'Congo, “the” "big"' } };
    const [row] = csvParse(formatCsv([named, ...others]).slice(1));
    expect(row?.name).toBe('Congo, “the” "big"');
  });

  it('are valid GeoJSON', () => {
    const text = formatGeoJson(rows, edition, world.borders);
    expect(() => check(text)).not.toThrow();
    expect(JSON.parse(text).features).toHaveLength(rows.length);
  });
});
