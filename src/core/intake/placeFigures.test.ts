import { describe, expect, it } from 'vitest';
import type { Choices } from './choices.ts';
import type { Progress } from './progress.ts';
import { faultsOf, linesOf, readAsTable, readInput } from './testing/readInput.ts';

const table = (...lines: readonly string[]) => lines.join('\n');
const readRow = (heads: string, row: string, choices: Partial<Choices> = {}) =>
  readAsTable(table(heads, row), choices);

describe('the years of a figure', () => {
  it.each<[string, string, readonly string[]]>([
    ['as long as each state stood', 'Zimbabwe,1975,1985', ['RHO 1975-1979 5', 'ZWE 1980-1985 5']],
    ['from the first year of the borders', 'Angola,1950,1960', ['AGO 1959-1960 5']],
    ['in the first year of the borders', 'Angola,1950,1959', ['AGO 1959 5']],
    ['to their last year', 'Angola,2020,2035', ['AGO 2020-2026 5']],
    ['in their last year', 'Angola,2026,2040', ['AGO 2026 5']],
    ['from when it is known whose they are', 'Yemen,1985,1995', ['YEM 1990-1995 5']],
  ])('are, of a stock, %s', async (_, row, lines) => {
    const reading = await readRow('country,from,to,troops', `${row},5`);
    expect(linesOf(reading)).toEqual(lines.map((line) => `${line} troops`));
    expect(reading.faults).toEqual([]);
  });

  it('are, of a toll, those of the state in which they begin', async () => {
    const reading = await readRow('country,from,to,killed', 'Zimbabwe,1975,1985,5');
    expect(linesOf(reading)).toEqual(['RHO 1975-1985 5 killed']);
  });

  it('are asked for once where they are not known, from the first', async () => {
    const { unsettled } = await readRow('country,from,to,troops', 'Yemen,1985,1995,5');
    expect(unsettled).toMatchObject([{ text: 'Yemen', rows: 1, from: 1985, until: 1985 }]);
  });

  it('are told where they lie outside of the borders, with those that there are', async () => {
    for (const [from, to] of [
      ['1950', '1958'],
      ['2027', '2030'],
    ]) {
      const reading = await readRow('country,from,to,troops', `Angola,${from},${to},5`);
      expect(reading.placed).toBeNull();
      expect(reading.faults[0]?.first).toEqual([
        {
          code: 'outside-span',
          line: 2,
          column: 'from',
          value: `Angola ${from}`,
          meant: ['1959–2026'],
        },
      ]);
    }
    const wide = await readRow('country,1958,1959', 'Angola,5,6');
    expect(faultsOf(wide)).toEqual(['outside-span 2 1958 Angola 1958']);
    expect(linesOf(wide)).toEqual(['AGO 1959 6']);
  });
});

describe('a figure between bounds', () => {
  it.each<[string, string]>([
    ['5,5,5', '5 (5-5)'],
    ['5,5,', '5 (5-)'],
    ['5,,5', '5 (-5)'],
    [',5,5', '? (5-5)'],
    ['7,5,9', '7 (5-9)'],
  ])('is placed where best, low and high are %s', async (cells, shown) => {
    const reading = await readRow('country,year,best,low,high', `Angola,1988,${cells}`);
    expect(linesOf(reading)).toEqual([`AGO 1988 ${shown} best`]);
  });

  it.each<[string, string]>([
    ['10,5,9', 'best-outside 2 best 5 – 10 – 9'],
    ['4,5,9', 'best-outside 2 best 5 – 4 – 9'],
    ['7,5,5', 'best-outside 2 best 5 – 7 – 5'],
    ['7,9,', 'best-outside 2 best 9 – 7 – '],
    ['7,,5', 'best-outside 2 best  – 7 – 5'],
    [',9,5', 'low-above-high 2 best 9 – 5'],
    ['=1+1,5,9', 'formula 2 best =1+1'],
    ['many,5,9', 'not-a-number 2 best many'],
  ])('is told, and not placed, where they are %s', async (cells, fault) => {
    const reading = await readRow('country,year,best,low,high', `Angola,1988,${cells}`);
    expect(reading.placed).toBeNull();
    expect(faultsOf(reading)).toEqual([fault]);
  });

  it('is placed without a bound that is no number, which is told', async () => {
    const reading = await readRow('country,year,best,low,high', 'Angola,1988,7,few,=9', {
      columns: ['country', 'year', 'figure', 'low', 'high'],
    });
    expect(linesOf(reading)).toEqual(['AGO 1988 7 best']);
    expect(faultsOf(reading).toSorted()).toEqual(['formula 2 high =9', 'not-a-number 2 low few']);
  });
});

describe('a row', () => {
  it('without a country is told where one of its figures stands, and no other', async () => {
    const reading = await readAsTable(
      table('country,year,troops,killed', 'Angola,1988,1,2', ',1988,,5', ',1989,,', ',,,Source'),
    );
    expect(faultsOf(reading)).toEqual([
      'empty-country 3 country 1988, 5',
      'empty-country 5 country Source',
    ]);
  });

  it('without a year is told where one of its figures stands, and no other', async () => {
    const reading = await readAsTable(
      table('country,year,troops,killed', 'Angola,1988,1,2', 'Benin,,,5', 'Togo,,,', 'A book,s,,'),
    );
    expect(faultsOf(reading)).toEqual(['not-a-year 3 year ']);
  });

  it('that a reader leaves out is not counted as one of a sum', async () => {
    const text = table('country,year,troops', 'World,1988,9', 'Angola,1988,5');
    expect((await readAsTable(text)).aside).toBe(1);
    const assigned = new Map([['World', null]]);
    expect((await readAsTable(text, { assigned })).aside).toBe(0);
  });

  it('is a line of a text, and a record of JSON', async () => {
    const text = await readRow('country,year,troops', 'Angola,1988,5');
    expect(text.placed).not.toHaveProperty('unit');
    const json = await readAsTable('[{"country": "Angola", "year": 1988, "troops": 5}]');
    expect(json.placed).toMatchObject({ unit: 'record' });
  });

  it('of measures, places, years and sources of its own is repeated by none other', async () => {
    const cells = ['Angola', 'Benin'].flatMap((country) =>
      ['1987', '1988'].flatMap((year) =>
        ['troops', 'killed'].flatMap((measure) =>
          ['A', 'B'].map((source) => [country, year, measure, source].join(',')),
        ),
      ),
    );
    const rows = cells.map((row, at) => `${row},${at}`);
    const reading = await readAsTable(table('country,year,measure,source,value', ...rows, ...rows));
    expect(linesOf(reading)).toHaveLength(16);
    expect(reading.faults).toMatchObject([{ code: 'repeated', count: 16 }]);
    expect(reading.faults[0]?.first[0]).toMatchObject({ line: 18, first: 2, value: 'Angola 1987' });
  });
});

describe('a long table', () => {
  it('is told from how far it is', async () => {
    const told: Progress[] = [];
    const rows = Array(100_001).fill('Angola,1988,');
    rows[0] = 'Angola,1988,5';
    await readInput(table('country,year,troops', ...rows), {}, (progress) => told.push(progress));
    const placing = told.slice(told.findIndex(({ stage }) => stage === 'matching'));
    expect(placing).toEqual([
      { stage: 'matching', share: 0 },
      ...[0, 50_000, 100_000].map((row) => ({ stage: 'placing', share: row / 100_001 })),
    ]);
  });
});
