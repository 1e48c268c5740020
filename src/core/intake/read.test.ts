import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnRole } from './choices.ts';
import { LIMITS } from './fault.ts';
import { faultsOf, linesOf, readAsTable, readInput } from './testing/readInput.ts';

const table = (...lines: readonly string[]) => lines.join('\n');

describe('the shape of a table', () => {
  it('is long: a row a figure', async () => {
    const reading = await readAsTable(
      table('Country,Year,Troops', 'Angola,1988,52000', 'Ethiopia,1978,12000'),
    );
    expect(linesOf(reading)).toEqual(['AGO 1988 52000 Troops', 'ETH 1978 12000 Troops']);
    expect(reading.choices.columns).toEqual(['country', 'year', 'figure']);
    expect(reading.faults).toEqual([]);
  });

  it('is wide: years as columns', async () => {
    const reading = await readAsTable(
      table('Country,1986,1987 [YR1987],X1988', 'Angola,1,2,3', 'Ethiopia,4,..,NA'),
    );
    expect(linesOf(reading)).toEqual(['AGO 1986 1', 'AGO 1987 2', 'AGO 1988 3', 'ETH 1986 4']);
    expect(reading.choices.columns).toEqual([
      'country',
      'year-figure',
      'year-figure',
      'year-figure',
    ]);
  });

  it('has countries as columns', async () => {
    const reading = await readAsTable(
      table('Year,Angola,Ethiopia,World', '1987,1,2,3', '1988,4,5,9'),
    );
    expect(linesOf(reading)).toEqual(['AGO 1987 1', 'ETH 1987 2', 'AGO 1988 4', 'ETH 1988 5']);
    expect(reading.aside).toBe(2);
  });

  it('has first and last years, and a stock stays as long as its state', async () => {
    const reading = await readAsTable(
      table('country,from,to,troops', 'Angola,1975,1991,50000', 'Yugoslavia,1989,1990,7'),
    );
    expect(reading.choices.columns).toEqual(['country', 'year', 'until', 'figure']);
    expect(linesOf(reading)).toEqual(['AGO 1975-1991 50000 troops', 'YUG 1989-1990 7 troops']);
  });

  it('tells a toll of several years once, in its first', async () => {
    const reading = await readAsTable(table('country,years,killed', 'Angola,1975-1991,2016'));
    expect(reading.placed?.measures).toEqual([{ name: 'killed', type: 'toll' }]);
    expect(linesOf(reading)).toEqual(['AGO 1975-1991 2016 killed']);
  });

  it('has several figures, each with its own low and high', async () => {
    const reading = await readAsTable(
      table(
        'country,year,troops,troops_low,troops_high,killed,killed_low',
        'Angola,1988,50,40,60,7,5',
      ),
    );
    expect(linesOf(reading)).toEqual(['AGO 1988 50 (40-60) troops', 'AGO 1988 7 (5-) killed']);
  });

  it('finds the figure of a low and a high by their heads, wherever they stand', async () => {
    const reading = await readAsTable(
      table(
        'Country,Year,Peak strength,Killed (low),Killed (high),Killed',
        'Angola,1988,52000,2016,2500,2077',
      ),
    );
    expect(linesOf(reading)).toEqual([
      'AGO 1988 52000 Peak strength',
      'AGO 1988 2077 (2016-2500) Killed',
    ]);
  });

  it('has a column of measures, and one of sources', async () => {
    const reading = await readAsTable(
      table(
        'Entity;Indicator;Year;Value;Source',
        'Angola;Troops;1988;50;The Gazette',
        'Angola;Killed;1988;7;The Gazette',
      ),
    );
    expect(linesOf(reading)).toEqual([
      'AGO 1988 50 Troops The Gazette',
      'AGO 1988 7 Killed The Gazette',
    ]);
    expect(reading.placed?.measures.map(({ type }) => type)).toEqual(['stock', 'toll']);
  });

  it('has dates for years', async () => {
    const reading = await readAsTable(
      table('country,date,troops', 'Angola,1988-06-30,5', 'Ethiopia,30 June 1978,6'),
    );
    expect(linesOf(reading)).toEqual(['AGO 1988 5 troops', 'ETH 1978 6 troops']);
  });

  it('is not led astray by codes, ids and ranks that are numbers', async () => {
    const reading = await readAsTable(
      table(
        'id,ccode,country,year,type_of_violence,best,region',
        '1,540,Angola,1988,3,50,4',
        '2,530,Ethiopia,1988,4,60,4',
      ),
    );
    expect(linesOf(reading)).toEqual(['AGO 1988 50 best', 'ETH 1988 60 best']);
  });

  it('is not led astray by figures that look like years', async () => {
    const reading = await readAsTable(
      table('troops,country,year', '1500,Angola,1987', '1800,Angola,1988'),
    );
    expect(linesOf(reading)).toEqual(['AGO 1987 1500 troops', 'AGO 1988 1800 troops']);
  });

  it('is as a reader says, where that is another', async () => {
    const columns: readonly (ColumnRole | null)[] = ['country', 'year', null, 'figure'];
    const text = table('country,year,a,b', 'Angola,1988,1,2');
    expect(linesOf(await readAsTable(text, { columns }))).toEqual(['AGO 1988 2 b']);
    expect(linesOf(await readAsTable(text, { columns: ['country'] }))).toHaveLength(2);
  });
});

describe('what heads a table', () => {
  const long = ['Angola,1988,52000', 'Ethiopia,1978,12000', 'Benin,1980,3'];

  it('may be nothing: the first row is a row, and the columns are numbered', async () => {
    const reading = await readAsTable(table(...long));
    expect(reading.choices.headers).toBe(0);
    expect(reading.heads).toEqual(['Col. 1', 'Col. 2', 'Col. 3']);
    expect(linesOf(reading)[0]).toBe('AGO 1988 52000 Col. 3');
    expect(linesOf(reading)).toHaveLength(3);
  });

  it.each<[string, readonly string[]]>([
    ['years over figures', ['Country,1986,1987,1988', 'Angola,10,20,30']],
    ['years over figures that look like years', ['Country,1986,1987', 'Angola,1950,1960']],
    ['words over figures', ['country,year,troops', ...long]],
    ['words over words', ['a,b', 'x,y', 'z,w']],
    ['numbers of countries over figures', ['year,540,530', '1987,1,2', '1988,3,4']],
    ['words over two years', ['country,from,to,troops', 'Angola,1975,1991,50']],
  ])('is one row where %s stand', async (_, lines) => {
    expect((await readAsTable(table(...lines))).choices.headers).toBe(1);
  });

  it.each<[string, readonly string[]]>([
    [
      'years over measures',
      ['Country,1987,,1988,', ',Troops,Killed,Troops,Killed', 'Angola,1,2,3,4', 'Benin,5,6,7,8'],
    ],
    [
      'measures over years',
      [',Troops,,Killed,', 'Country,1987,1988,1987,1988', 'Angola,1,3,2,4', 'Benin,5,7,6,8'],
    ],
    [
      'measures over years, under a title',
      [
        'Table 3. Made up',
        '',
        ',Troops,Troops,Killed,Killed',
        'Country,1987,1988,1987,1988',
        'Angola,1,3,2,4',
        'Benin,5,7,6,8',
      ],
    ],
  ])('may be two rows: %s', async (_, lines) => {
    const reading = await readAsTable(table(...lines));
    expect(reading.choices.headers).toBe(2);
    expect([...linesOf(reading)].sort()).toEqual([
      'AGO 1987 1 Troops',
      'AGO 1987 2 Killed',
      'AGO 1988 3 Troops',
      'AGO 1988 4 Killed',
      'BEN 1987 5 Troops',
      'BEN 1987 6 Killed',
      'BEN 1988 7 Troops',
      'BEN 1988 8 Killed',
    ]);
    expect(reading.placed?.measures.map(({ type }) => type).sort()).toEqual(['stock', 'toll']);
    expect(reading.faults).toEqual([]);
  });

  it('may be years beside words in one row, unless the table has years of its own', async () => {
    const wide = await readAsTable(table('Country,troops_1987,troops_1988', 'Angola,1,2'));
    expect(linesOf(wide)).toEqual(['AGO 1987 1 troops', 'AGO 1988 2 troops']);
    const long = await readAsTable(table('country,year,usd 2010,usd 2015', 'Angola,1988,1,2'));
    expect(linesOf(long)).toEqual(['AGO 1988 1 usd 2010', 'AGO 1988 2 usd 2015']);
  });

  it('is as a reader says', async () => {
    const text = table('country,year,troops', ...long);
    expect((await readAsTable(text, { headers: 0 })).rows).toBe(4);
    expect((await readAsTable(table(...long), { headers: 1 })).heads[0]).toBe('Angola');
    const two = await readAsTable(text, { headers: 2 });
    expect(two.heads).toEqual(['country: Angola', 'year 1988', 'troops: 52000']);
    expect(two.rows).toBe(2);
  });
});

describe('what a measure is called', () => {
  const wide = table('Country,1987,1988', 'Angola,1,2');

  it('is the name of the file where the table does not say it', async () => {
    const reading = await readAsTable(new File([wide], 'troops abroad.csv'));
    expect(linesOf(reading)[0]).toBe('AGO 1987 1 troops abroad');
  });

  it('is what a reader says, who may have said of the former name what it counts', async () => {
    const reading = await readAsTable(new File([wide], 'troops abroad.csv'), {
      names: new Map([['troops abroad', 'Fallen']]),
      types: new Map([['troops abroad', 'toll']]),
    });
    expect(reading.measureHeads).toEqual(['troops abroad']);
    expect(reading.placed?.measures).toEqual([{ name: 'Fallen', type: 'toll' }]);
  });
});

describe('what stands for no number', () => {
  const text = table(
    'country,year,troops',
    'Angola,1980,',
    'Angola,1981,0',
    'Angola,1982,NA',
    'Angola,1983,-',
    'Angola,1984,..',
    'Angola,1985,7',
  );

  it('is nothing, and a zero is none, where nobody says otherwise', async () => {
    const reading = await readAsTable(text);
    expect(linesOf(reading)).toEqual(['AGO 1981 0 troops', 'AGO 1985 7 troops']);
    expect(reading.faults).toEqual([]);
  });

  it('is what a reader says', async () => {
    const reading = await readAsTable(text, {
      meanings: { empty: 'zero', zero: 'nothing', na: 'unknown', dash: 'zero', dots: 'unknown' },
    });
    expect(linesOf(reading)).toEqual([
      'AGO 1980 0 troops',
      'AGO 1982 ? troops',
      'AGO 1983 0 troops',
      'AGO 1984 ? troops',
      'AGO 1985 7 troops',
    ]);
  });

  it('is what the table says under itself', async () => {
    const reading = await readAsTable(`${text}\nNote: – = nil; .. = present but number unknown\n`);
    expect(reading.choices.meanings).toMatchObject({ dash: 'zero', dots: 'unknown' });
    expect(linesOf(reading)).toContain('AGO 1983 0 troops');
    expect(linesOf(reading)).toContain('AGO 1984 ? troops');
  });
});

describe('points for thousands', () => {
  it('are taken for such where semicolons part the cells', async () => {
    const reading = await readAsTable(
      table('Land;Jahr;Soldaten', 'Angola;1988;52.000', 'Benin;1988;1.200'),
    );
    expect(linesOf(reading)).toEqual(['AGO 1988 52000 Soldaten', 'BEN 1988 1200 Soldaten']);
  });
});

describe('numbers below zero and fractions', () => {
  it('are placed: a scale may run both ways', async () => {
    const reading = await readAsTable(
      table('country,year,change', 'Angola,1988,-5', 'Ethiopia,1988,1.5', 'Benin,1988,−2'),
    );
    expect(linesOf(reading)).toEqual([
      'AGO 1988 -5 change',
      'ETH 1988 1.5 change',
      'BEN 1988 -2 change',
    ]);
    expect(reading.faults).toEqual([]);
  });
});

describe('countries', () => {
  it('are settled by hand once for all rows, and left out where a reader says so', async () => {
    const text = table(
      'country,year,troops',
      'Angolla,1987,1',
      'Angolla,1988,2',
      'Nowhere,1988,3',
      'Benin,1988,4',
    );
    const first = await readAsTable(text);
    expect(first.unsettled).toMatchObject([
      { text: 'Angolla', code: 'unknown-country', rows: 2, line: 2, from: 1987, until: 1988 },
      { text: 'Nowhere', code: 'unknown-country', rows: 1, line: 4 },
    ]);
    expect(first.unsettled[0]?.meant).toContain('AGO');
    const assigned = new Map([
      ['Angolla', 'AGO'],
      ['Nowhere', null],
    ]);
    const second = await readAsTable(text, { assigned });
    expect(linesOf(second)).toEqual([
      'AGO 1987 1 troops',
      'AGO 1988 2 troops',
      'BEN 1988 4 troops',
    ]);
    expect(second.unsettled).toEqual([]);
  });

  it('are matched by their year and by what stands beside them', async () => {
    const reading = await readAsTable(
      table(
        'country,year,troops',
        'Vietnam,1968,1',
        'South Vietnam,1968,2',
        'Germany,1977,3',
        'Yemen,1970,4',
        'Russia,1985,5',
        'Serbia,1996,6',
        'South Sudan,2006,7',
      ),
    );
    expect(linesOf(reading).slice(0, 2)).toEqual(['VDR 1968 1 troops', 'VNM-S 1968 2 troops']);
    const asked = reading.unsettled.map(({ text, code, meant }) => [text, code, meant.join(' ')]);
    expect(asked).toEqual(
      expect.arrayContaining([
        ['Germany', 'ask-country', 'DEU-FRG DDR BER-W'],
        ['Yemen', 'ask-country', 'YEM-N YMD'],
        ['Russia', 'not-then', 'SUN'],
        ['Serbia', 'not-then', 'YUG'],
        ['South Sudan', 'not-then', 'SDN'],
      ]),
    );
  });

  it('are not sought for in a column that has more texts than there are places', async () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => `Nowhere ${at},1988,${at}`);
    const reading = await readAsTable(table('country,year,troops', ...rows));
    expect(reading.placed).toBeNull();
    expect(reading.unsettled).toHaveLength(5_000);
  });

  it('are one list for a whole column, which is said', async () => {
    const reading = await readAsTable(
      table('country,year,v', 'AUS,1988,1', 'GFR,1988,2', 'LIB,1988,3', 'UKG,1988,4', 'FRN,1988,5'),
    );
    expect(reading.recognised.writing).toBe('cow-letter');
    expect(linesOf(reading).slice(0, 3)).toEqual([
      'AUT 1988 1 v',
      'DEU-FRG 1988 2 v',
      'LBY 1988 3 v',
    ]);
  });

  it('are read as numbers where a column of them is so headed', async () => {
    const reading = await readAsTable(
      table('ccode,year,troops', '540,1988,50', '530,1988,60', '2,1988,70'),
    );
    expect(reading.recognised.writing).toBe('cow-number');
    expect(linesOf(reading)[0]).toBe('AGO 1988 50 troops');
  });
});

describe('a column of codes that is doubted', () => {
  const codes =
    'AF AL AG AO AS AU BG BC BH CA CI CH CS CU DA EI EN EZ GM GQ HO IC IS IZ JA KS KU NI';
  const fips = table('country,year,troops', ...codes.split(' ').map((code) => `${code},1988,5`));

  it('asks what each code means, and places none by the letters of another list', async () => {
    const { placed, unsettled } = await readAsTable(fips);
    expect(placed).toBeNull();
    expect(unsettled).toHaveLength(codes.split(' ').length);
    expect(unsettled.find(({ text }) => text === 'AU')).toMatchObject({
      code: 'ask-country',
      meant: ['AUS'],
    });
  });

  it('is placed where the reader says that it is of that list', async () => {
    const reading = await readAsTable(fips, { writing: 'iso2' });
    expect(linesOf(reading)).toContain('AUS 1988 5 troops');
  });

  it('is placed as far as a reader has said what a code means', async () => {
    const reading = await readAsTable(fips, { assigned: new Map([['AU', 'AUT']]) });
    expect(linesOf(reading)).toEqual(['AUT 1988 5 troops']);
  });
});

describe('a fault', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'of quarters, in cells',
      table('country,date,troops', 'Angola,1988Q1,1', 'Angola,1988Q2,2', 'Benin,1988,3'),
      ['quarter 2 date 1988Q1', 'quarter 3 date 1988Q2'],
    ],
    [
      'of quarters, in heads',
      table('country,1988,1989 Q1,1990', 'Angola,1,2,3'),
      ['quarter 1 1989 Q1 1989 Q1'],
    ],
    [
      'of a date that comes again in its year',
      table('country,date,troops', 'Angola,1988-03-31,1', 'Angola,1988-06-30,2'),
      ['repeated 3 troops Angola 1988'],
    ],
    [
      'of years of accounts',
      table('country,year,troops', 'Angola,2004/05,1', 'Angola,2005/06,2', 'Angola,2012/13,3'),
      ['fiscal-year 2 year 2004/05', 'fiscal-year 3 year 2005/06', 'fiscal-year 4 year 2012/13'],
    ],
    [
      'of days as a spreadsheet counts them',
      table('country,date,troops', 'Angola,32143,1', 'Angola,1988,2'),
      ['day-number 2 date 32143'],
    ],
    [
      'of years before the borders',
      table('country,year,troops', 'Angola,1950,1', 'Angola,1988,2'),
      ['outside-span 2 year Angola 1950'],
    ],
    [
      'of years before Christ',
      table('country,year,troops', 'Angola,-44,1', 'Angola,44 BC,1', 'Angola,1988,2'),
      ['before-christ 2 year -44', 'before-christ 3 year 44 BC'],
    ],
    [
      'of a low above its high',
      table('country,year,best,low,high', 'Angola,1988,5,9,6'),
      ['low-above-high 2 best 9 – 6'],
    ],
    [
      'of a best outside low and high',
      table('country,year,best,low,high', 'Angola,1988,5,6,9'),
      ['best-outside 2 best 6 – 5 – 9'],
    ],
    [
      'of a formula',
      table('country,year,troops', 'Angola,1988,=1+1', 'Benin,1988,@SUM(A1)', 'Togo,1988,3'),
      ['formula 2 troops =1+1', 'formula 3 troops @SUM(A1)'],
    ],
    [
      'of a word for a number',
      table('country,year,troops', 'Angola,1988,many', 'Benin,1988,1'),
      ['not-a-number 2 troops many'],
    ],
    [
      'of two columns of one name',
      table('country,year,troops,troops', 'Angola,1988,1,2'),
      ['same-header 1 troops', 'repeated 2 troops Angola 1988'],
    ],
    [
      'of a figure without a country',
      table('country,year,troops', 'Angola,1987,4', ',1988,5', ',1989,', 'Benin,1988,6'),
      ['empty-country 3 country 1988, 5'],
    ],
    [
      'of months, in heads',
      table('country,Jan 1988,1988-02,mars 1988', 'Angola,1,2,3'),
      ['quarter 1 Jan 1988 Jan 1988', 'quarter 1 1988-02 1988-02', 'quarter 1 mars 1988 mars 1988'],
    ],
    [
      'of a row too long',
      table('country,year,troops', 'Angola,1988,1', 'Angola,1987,1,5,6'),
      ['ragged-row 3 5, 6'],
    ],
    [
      'of a last year that is none, or before the first',
      table('country,from,to,troops', 'Angola,1975,soon,1', 'Benin,1980,1970,2', 'Togo,1980,,3'),
      ['not-a-year 2 to soon', 'not-a-year 3 to 1970'],
    ],
    [
      'of no country',
      table('a,year,value', 'x,1988,1', 'y,1989,2'),
      ['no-country 1 a, year, value'],
    ],
    ['of no year', table('country,value', 'Angola,1', 'Benin,2'), ['no-year 1 country, value']],
    [
      'of no figures',
      table('country,year,name', 'Angola,1988,x', 'Benin,1989,y'),
      ['no-value 1 country, year, name'],
    ],
  ])('%s is told with its place', async (_, text, expected) => {
    expect(faultsOf(await readAsTable(text))).toEqual(expected);
  });

  it('of more measures than anybody tells apart leaves out the rest', async () => {
    const rows = Array.from({ length: LIMITS.measures + 2 }, (_, at) => `Angola,1988,m${at},1`);
    const reading = await readAsTable(table('country,year,measure,value', ...rows));
    expect(reading.placed?.value).toHaveLength(LIMITS.measures);
    expect(faultsOf(reading)).toEqual([
      'too-many-measures 1002 value m1000',
      'too-many-measures 1003 value m1001',
    ]);
  });

  it('of one cell leaves the rest as it is', async () => {
    const reading = await readAsTable(
      table('country,year,troops', 'Angola,1988,many', 'Benin,1988,1'),
    );
    expect(linesOf(reading)).toEqual(['BEN 1988 1 troops']);
  });

  it('of markup in a name is text, and no more', async () => {
    const reading = await readAsTable(
      table('country,year,troops', '<img src=x onerror=alert(1)>,1988,1', 'Benin,1988,1'),
    );
    expect(reading.unsettled[0]?.text).toBe('<img src=x onerror=alert(1)>');
  });

  it('of quotes and breaks in a cell keeps the lines', async () => {
    const reading = await readAsTable(
      'country,year,troops,source\r\nAngola,1988,1,"A ""book"",\r\nof two lines"\r\nBenin,1988,many,B\r\n',
    );
    expect(linesOf(reading)).toEqual(['AGO 1988 1 troops A "book",\nof two lines']);
    expect(faultsOf(reading)).toEqual(['not-a-number 4 troops many']);
  });
});

describe('any text', () => {
  it('is read, or refused, and never throws', async () => {
    const cell = fc.oneof(
      fc.constantFrom('Angola', 'country', 'year', '1988', '-', '..', '"', '=1', '7e+05', '{', '['),
      fc.string({ maxLength: 6 }),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(',', ';', '\t', '|'), async (lines, sign) => {
        const reading = await readInput(lines.map((one) => one.join(sign)).join('\n'));
        expect(['table', 'refused', 'collection', 'saved']).toContain(reading.type);
      }),
      { numRuns: 300 },
    );
  });

  it('places nothing twice, nor out of the years of the borders', async () => {
    const row = fc.tuple(
      fc.constantFrom('Angola', 'Germany', 'World', 'Zaire', 'Yemen', 'Nowhere'),
      fc.integer({ min: 1940, max: 2040 }),
      fc.integer({ min: -10, max: 10 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async (rows) => {
        const reading = await readAsTable(
          table('country,year,v', ...rows.map((cells) => cells.join(','))),
        );
        const keys = linesOf(reading).map((line) => line.split(' ').slice(0, 2).join(' '));
        expect(new Set(keys).size).toBe(keys.length);
        for (const year of reading.placed?.from ?? []) {
          expect(year).toBeGreaterThanOrEqual(1959);
          expect(year).toBeLessThanOrEqual(2026);
        }
      }),
      { numRuns: 100 },
    );
  });
});
