import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createYearIndex } from '../dataset/yearIndex.ts';
import { createFlatBorders } from '../geography/testing/flatBorders.ts';
import { readAsTable } from '../intake/testing/readInput.ts';
import { finish } from '../paced.ts';
import { untranslated } from '../text/text.ts';
import { paceTableDataset } from './tableDataset.ts';
import { ownTable } from './testing/ownTable.ts';

const BORDERS = createFlatBorders();
const YEARS = { span: { from: 1959, to: 2026 }, asOf: '2026-11-21' };
const datasetOf = (rows: Parameters<typeof ownTable>[0]) =>
  finish(paceTableDataset(ownTable(rows), YEARS));
const claimsOf = (rows: Parameters<typeof ownTable>[0]) =>
  datasetOf(rows).series.flatMap(({ claims }) => claims);

describe('paceTableDataset()', () => {
  it('holds one series a measure and polity, its claims by year', () => {
    const { series } = datasetOf([
      { polity: 'AGO', from: 1980, value: 5 },
      { polity: 'MOZ', from: 1975, value: 6 },
      { polity: 'AGO', from: 1975, value: 7 },
      { polity: 'AGO', from: 1975, value: 1, measure: 'Dead' },
    ]);
    expect(series.map(({ id, claims }) => [id, claims.map(({ from }) => from)])).toEqual([
      ['m1-AGO', ['1975', '1980']],
      ['m1-MOZ', ['1975']],
      ['m2-AGO', ['1975']],
    ]);
  });

  it('parts what follows upon each other in one polity by its measure', () => {
    const at = (from: number, measure: string) => ({ polity: 'AGO', from, value: 1, measure });
    const { series } = datasetOf([at(1975, 'A'), at(1975, 'B'), at(1976, 'B')]);
    expect(series.map(({ id, claims }) => [id, claims.length])).toEqual([
      ['m1-AGO', 1],
      ['m2-AGO', 2],
    ]);
  });

  it('writes a year as a date has it, with four digits', () => {
    const [claim] = claimsOf([{ polity: 'AGO', from: 988, until: 1988, value: 5 }]);
    expect(claim).toMatchObject({ from: '0988', to: '1988' });
  });

  it('counts the rows of a sheet and the records of a list as such', async () => {
    const text = JSON.stringify([{ country: 'Angola', year: 1988, troops: 5 }]);
    const { placed } = await readAsTable(text);
    if (!placed) throw new Error('nothing is placed');
    const { series } = finish(paceTableDataset({ ...ownTable([]), placed }, YEARS));
    expect(series[0]?.claims[0]?.locator).toBe('record 1');
  });

  it('says of each claim who states it and in which line', () => {
    const [named, nameless] = claimsOf([
      { polity: 'AGO', from: 1975, value: 7, source: 'UNHCR' },
      { polity: 'AGO', from: 1976, value: 7 },
    ]);
    expect(named).toMatchObject({ claimant: 'UNHCR', source: 's1', locator: 'line 2' });
    expect(nameless).toMatchObject({ claimant: 'refugees.csv', source: 's0', locator: 'line 3' });
  });

  it.each([
    [{ value: 5 }, { low: 5, best: 5, high: 5, qualifier: 'exact' }],
    [
      { value: 5, low: 2 },
      { low: 2, best: 5, high: 5, qualifier: 'range' },
    ],
    [
      { low: 2, high: 9 },
      { low: 2, best: undefined, high: 9, qualifier: 'range' },
    ],
    [
      { value: 5, high: 9 },
      { low: 5, best: 5, high: 9, qualifier: 'range' },
    ],
    [{ low: 2 }, { low: 2, high: undefined, qualifier: 'more-than' }],
    [{ high: 9 }, { low: undefined, high: 9, qualifier: 'at-most' }],
    [{ value: 0 }, { best: 0, qualifier: 'exact' }],
    [{ value: -1.5 }, { low: -1.5, best: -1.5, high: -1.5, qualifier: 'exact' }],
  ])('reads %j as one claim', (numbers, expected) => {
    expect(claimsOf([{ polity: 'AGO', from: 1975, ...numbers }])).toMatchObject([expected]);
  });

  it('attests without a number what a table says to be unknown', () => {
    const { series, attestations } = datasetOf([{ polity: 'AGO', from: 1975 }]);
    expect(series).toEqual([]);
    expect(attestations).toMatchObject([
      { country: 'AGO', from: '1975', to: '1975', missing: { of: 'm1', why: 'unknown' } },
    ]);
  });

  it('says of what is unknown where it stands, and who says so', () => {
    const { attestations } = datasetOf([
      { polity: 'AGO', from: 1975, until: 1977, source: 'UNHCR' },
    ]);
    expect(attestations).toEqual([
      {
        ...{ id: 'm1-AGO.0', country: 'AGO', from: '1975', to: '1977', kinds: [] },
        ...{ standing: 'documented', source: 's1', locator: 'line 2' },
        missing: { of: 'm1', why: 'unknown' },
      },
    ]);
    const table = ownTable([{ polity: 'AGO', from: 1975 }]);
    const counted = { ...table, placed: { ...table.placed, unit: 'record' as const } };
    expect(finish(paceTableDataset(counted, YEARS)).attestations[0]?.locator).toBe('record 2');
  });

  it('holds of a measure in a polity its name and its time, and nothing that nobody said', () => {
    const years = [1975, 1978, 1981];
    const dataset = datasetOf(years.map((from) => ({ polity: 'AGO', from, value: 1 })));
    const [{ claims, active, ...held } = {}] = dataset.series as readonly Partial<
      (typeof dataset.series)[number]
    >[];
    expect(held).toEqual({
      ...{ id: 'm1-AGO', name: untranslated('Refugees'), actor: 'AGO', countries: ['AGO'] },
      ...{ from: '1975', to: '1981', kinds: [], standing: 'documented', sources: [] },
    });
    expect(dataset).toMatchObject({ firstYear: 1959, lastYear: 2026, asOf: YEARS.asOf });
    expect([dataset.interventions, dataset.events]).toEqual([[], []]);
  });

  it('leaves no year open of which any row speaks', () => {
    const anyRow = fc
      .record({
        polity: fc.constantFrom('AGO', 'MOZ'),
        from: fc.integer({ min: 1975, max: 1990 }),
        length: fc.nat(4),
      })
      .map(({ polity, from, length }) => ({ polity, from, until: from + length, value: 1 }));
    const yearsIn = ({ from, to }: { readonly from: string; readonly to: string | null }) =>
      Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => Number(from) + at);
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 8 }), (rows) => {
        const open = datasetOf(rows).series.flatMap(({ active = [] }) => active.flatMap(yearsIn));
        const told = open.filter((year) =>
          rows.some((row) => row.from <= year && year <= row.until),
        );
        expect(told).toEqual([]);
      }),
    );
  });

  it('leaves years between figures open where nobody counted anywhere, and only there', () => {
    const rows = [1975, 1976, 1980].map((from) => ({ polity: 'AGO', from, value: 1 }));
    expect(datasetOf(rows).series[0]?.active).toEqual([{ from: '1977', to: '1979' }]);
    const other = { polity: 'MOZ', from: 1978, value: 1 };
    expect(datasetOf([...rows, other]).series[0]?.active).toEqual([]);
    const lasting = { polity: 'AGO', from: 1976, until: 1979, value: 1 };
    expect(datasetOf([...rows, lasting]).series[0]?.active).toEqual([]);
    const beside = { polity: 'MOZ', from: 1975, until: 1980, value: 1 };
    expect(datasetOf([...rows, beside]).series[0]?.active).toEqual([]);
    expect(datasetOf([beside, ...rows]).series.at(-1)?.active).toEqual([]);
    const long = { ...beside, measure: 'Dead' };
    expect(datasetOf([long, other, ...rows]).series.at(-2)?.active).toEqual([]);
    const dead = { ...other, measure: 'Dead' };
    expect(datasetOf([...rows, dead]).series[0]?.active).toEqual([{ from: '1977', to: '1979' }]);
  });

  it('has every figure of the table once, and none besides', () => {
    const anyRow = fc.record({
      polity: fc.constantFrom('AGO', 'MOZ', 'ETH'),
      from: fc.integer({ min: 1976, max: 2000 }),
      value: fc.integer({ min: -9, max: 9 }),
      measure: fc.constantFrom('A', 'B'),
    });
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const claims = claimsOf(rows);
        expect(new Set(claims.map(({ id }) => id)).size).toBe(rows.length);
        const told = claims.map(({ country, from, best }) => `${country} ${from} ${best}`);
        const given = rows.map(({ polity, from, value }) => `${polity} ${from} ${value}`);
        expect(told.toSorted()).toEqual(given.toSorted());
      }),
    );
  });

  it('stands where its polity stood in the year', () => {
    const dataset = datasetOf([
      { polity: 'YMD', from: 1980, value: 1 },
      { polity: 'YEM', from: 2000, value: 1 },
    ]);
    const index = createYearIndex(dataset, BORDERS);
    expect([...index.at(1980).keys()]).toEqual(['YMD']);
    expect([...index.at(2000).keys()]).toEqual(['YEM']);
    expect(index.unplaced).toEqual([]);
  });
});
