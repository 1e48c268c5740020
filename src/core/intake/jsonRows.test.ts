import { describe, expect, it } from 'vitest';
import { textAt } from './column.ts';
import { gridOfRows, rowsOf } from './jsonRows.ts';

const ROWS = [{ year: 1988 }, { year: 1989 }];

function tableOf(rows: Parameters<typeof gridOfRows>[0]) {
  const read = gridOfRows(rows);
  if (read === null || typeof read === 'string') throw new Error(read ?? 'no table');
  const { heads, columns, lines } = read.grid;
  const cells = [...lines].map((_, row) => columns.map((column) => textAt(column, row)));
  return { heads, cells, lines: [...lines], faults: read.faults };
}

describe('rowsOf(value)', () => {
  it.each<[string, unknown]>([
    ['a list of objects', ROWS],
    ['the objects of a list of other things', [1, ...ROWS, null, 'a', [3]]],
    ['a list behind what is said of it', [{ page: 1 }, ROWS]],
    ['the objects of such a list', [{ page: 1 }, [0, ...ROWS, [1]]]],
    ['a list under a name', { status: 'ok', meta: { page: 1, of: 9 }, data: ROWS }],
    ['the first list that has rows', { notes: [], empty: ['a'], data: ROWS, more: [{ b: 1 }] }],
    ['what stands behind names alone', { names: [['year', 'value']], data: ROWS }],
    ['lists by column', { year: [1988, 1989], value: [1, 2] }],
    ['lists by column under a name', { status: 'ok', data: { year: [1988, 1989], value: [1, 2] } }],
    [
      'lists by row',
      [
        ['year', 'value'],
        [1988, 1],
        [1989, 2],
      ],
    ],
    [
      'lists by row under a name',
      {
        data: [
          ['year', 'value'],
          [1988, 1],
          [1989, 2],
        ],
      },
    ],
  ])('finds %s', (_, value) => {
    expect(rowsOf(value)?.map(({ year }) => year)).toEqual([1988, 1989]);
  });

  it('makes a cell of each place in lists by column, and in lists by row', () => {
    const rows = [
      { a: 1, b: 'x' },
      { a: 2, b: null },
    ];
    expect(rowsOf({ a: [1, 2], b: ['x', null], note: 'of a table' })).toEqual(rows);
    expect(rowsOf([['a', 'b'], [1, 'x'], 'a remark', [2, null]])).toEqual(rows);
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a number', 5],
    ['a text', 'year'],
    ['an empty list', []],
    ['an empty object', {}],
    ['an object of texts', { a: '1', b: 2 }],
    ['one list by column', { a: [1, 2] }],
    ['lists of different length', { a: [1, 2], b: [1] }],
    ['lists of which one is shorter', { a: [1, 2], b: [1, 2], c: [1] }],
    [
      'names of which one is no text',
      [
        ['a', 5],
        [1, 2],
      ],
    ],
    ['empty lists by column', { a: [], b: [] }],
    [
      'lists under lists of names that are no texts',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['a list of texts', ['a', 'b']],
    ['what is nested deeper', { a: { b: { c: [1, 2], d: [3, 4] } } }],
    ['an object in an object', { a: { b: 1 } }],
  ])('finds none in %s', (_, value) => {
    expect(rowsOf(value)).toBeNull();
  });

  it('does not take lists of objects for columns', () => {
    expect(rowsOf({ a: [{ x: 1 }, { x: 2 }], b: [{ x: 3 }, { x: 4 }] })).toEqual([
      { x: 1 },
      { x: 2 },
    ]);
  });
});

describe('gridOfRows(rows)', () => {
  it('has a column of each key that a row has, in the order in which they come', () => {
    const rows = [
      { country: 'Angola', year: 1988 },
      { year: 1989, troops: 0.5 },
      { isSure: false },
    ];
    expect(tableOf(rows)).toEqual({
      heads: ['country', 'year', 'troops', 'isSure'],
      cells: [
        ['Angola', '1988', '', ''],
        ['', '1989', '0.5', ''],
        ['', '', '', 'false'],
      ],
      lines: [1, 2, 3],
      faults: [],
    });
  });

  it('has what is nested one deep as columns, and empty cells of what is null', () => {
    const rows = [
      { country: { id: 'AO', name: 'Angola' }, year: null },
      { country: { id: null }, year: undefined, b: 1 },
    ];
    expect(tableOf(rows)).toMatchObject({
      heads: ['country.id', 'country.name', 'year', 'b'],
      cells: [
        ['AO', 'Angola', '', ''],
        ['', '', '', '1'],
      ],
      faults: [],
    });
  });

  it('tells the first cell of a row that is nested deeper, and reads the others', () => {
    const rows = [
      { a: 1, b: 2 },
      { a: [1, 2], b: { c: { d: 3 } }, e: 4 },
    ];
    expect(tableOf(rows)).toMatchObject({
      heads: ['a', 'b', 'e'],
      cells: [
        ['1', '2', ''],
        ['', '', '4'],
      ],
      faults: [{ code: 'nested-cell', line: 2, unit: 'record', column: 'a', value: '[1,2]' }],
    });
    expect(tableOf([{ a: 1, b: { c: { d: 3 } }, e: 4 }])).toMatchObject({
      faults: [{ line: 1, column: 'b.c', value: '{"d":3}' }],
    });
  });

  it('tells a thousand of them, and no more', () => {
    const rows = Array.from({ length: 1_002 }, () => ({ a: 1, b: 2, c: [] }));
    expect(tableOf(rows)).toMatchObject({ faults: { length: 1_000 } });
  });

  it('takes years for names where they are keys', () => {
    const rows = [
      { 1986: 1950, 1987: 1951 },
      { 1986: 1960, 1987: 1961 },
    ];
    expect(tableOf(rows)?.heads).toEqual(['1986', '1987']);
  });

  it('has so many columns, and no more', () => {
    const row = Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`c${at}`, at]));
    expect(tableOf([row])?.heads).toHaveLength(5_000);
  });

  it('is null of one column, and of no row', () => {
    expect(gridOfRows([{ a: 1 }, { a: 2 }])).toBeNull();
    expect(gridOfRows([{}, {}])).toBeNull();
    expect(gridOfRows([])).toBeNull();
  });
});
