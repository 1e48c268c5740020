import { describe, expect, it } from 'vitest';
import { ColumnBuilder } from './column.ts';
import type { ReadYears } from './readYears.ts';
import { wantedPlaces } from './wantedPlaces.ts';

const SPAN = { from: 1959, to: 2026 };

/** Places wanted of rows of a country and a year; of figures by what heads them. */
function wanted(
  rows: readonly (readonly [country: string, year: number])[],
  figures: Parameters<typeof wantedPlaces>[0]['figures'] = [{ year: null, country: null }],
) {
  const builder = new ColumnBuilder();
  rows.forEach(([country], row) => {
    builder.set(row, country);
  });
  const years = { fromAt: (row: number) => rows[row]?.[1] } as unknown as ReadYears;
  const country = builder.build(rows.length);
  const places = wantedPlaces({ rows: rows.length, country, years, figures }, SPAN);
  return places.map(({ text, year }) => `${text} ${year}`);
}

describe('wantedPlaces()', () => {
  it('has each country with each of its years, once', () => {
    const rows = [
      ['Angola', 1975],
      ['Angola', 1976],
      ['Angola', 1975],
      ['Cuba', 1975],
      ['', 1975],
    ] as const;
    expect(wanted(rows)).toEqual(['Angola 1975', 'Angola 1976', 'Cuba 1975']);
  });

  it('has the years of which there are borders, the first of them for what began before', () => {
    const rows = [1900, 1959, 2026, 2027].map((year) => ['Angola', year] as const);
    expect(wanted(rows)).toEqual(['Angola 1959', 'Angola 2026']);
  });

  it('has every country with every year that heads figures', () => {
    const heads = [1958, 1959, 2026, 2027].map((year) => ({ year, country: null }));
    const rows = [
      ['Angola', 0],
      ['Cuba', 0],
    ] as const;
    expect(wanted(rows, heads)).toEqual(['Angola 1959', 'Angola 2026', 'Cuba 1959', 'Cuba 2026']);
  });

  it('has every country that heads figures with every year', () => {
    const heads = ['Angola', 'Cuba'].map((country) => ({ year: null, country }));
    const rows = [
      ['', 1975],
      ['', 1976],
    ] as const;
    const years = ['Angola 1975', 'Angola 1976', 'Cuba 1975', 'Cuba 1976'];
    expect(wanted(rows, heads)).toEqual(years);
    const none = { rows: 0, country: undefined, years: {} as ReadYears };
    expect(wantedPlaces({ ...none, figures: [{ year: 1975, country: null }] }, SPAN)).toEqual([]);
  });
});
