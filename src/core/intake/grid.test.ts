import { describe, expect, it } from 'vitest';
import { textAt } from './column.ts';
import { LIMITS } from './fault.ts';
import { GridBuilder, isFilled, SEEN, usualWidth } from './grid.ts';

type Rows = readonly (readonly string[])[];

function gridOf(rows: Rows, headers: ConstructorParameters<typeof GridBuilder>[0] = null) {
  const builder = new GridBuilder(headers);
  for (const [at, cells] of rows.entries()) builder.add(at + 1, cells);
  return builder.build();
}

function filled(count: number, cells: readonly string[]): Rows {
  return Array.from({ length: count }, () => cells);
}

const HEADS = ['country', 'year', 'troops'];
const ROW = ['Angola', '1988', '5'];

describe('isFilled(cells)', () => {
  it('is so where more than blanks stand in one of them', () => {
    expect(isFilled(['', 'a'])).toBe(true);
    expect(isFilled(['', ' \t'])).toBe(false);
    expect(isFilled([])).toBe(false);
  });
});

describe('usualWidth(rows)', () => {
  const rows = (...widths: readonly number[]) => widths.map((width) => Array(width).fill('a'));

  it.each<[string, readonly number[], number, number]>([
    ['that of most rows', [2, 2, 3, 3, 3], 3, 3],
    ['that of most rows, in any order', [3, 3, 3, 4, 4], 3, 3],
    ['the larger of two that are as many', [2, 3, 2, 3], 3, 2],
    ['the larger of two that are as many, in any order', [3, 2], 3, 1],
    ['not that of titles', [1, 1, 1, 2], 2, 1],
    ['none where no row has several cells', [1, 1], 0, 0],
    ['none of none', [], 0, 0],
  ])('is %s', (_, widths, width, count) => {
    expect(usualWidth(rows(...widths))).toEqual({ width, count });
  });
});

describe('a table', () => {
  it('has its rows with their lines, and the names over them without blanks', () => {
    const grid = gridOf([[' country ', 'year', ' troops', '', ' '], ROW, ['', ' '], ROW]);
    expect(grid).toMatchObject({ heads: HEADS, header: { count: 1, line: 1 }, faults: [] });
    expect([...(grid?.lines ?? [])]).toEqual([2, 4]);
    expect(grid?.columns.map((column) => textAt(column, 1))).toEqual(ROW);
  });

  it('is none of one column, of names alone, and of nothing', () => {
    expect(gridOf([['a'], ['b'], ['c']])).toBeNull();
    expect(gridOf([HEADS])).toBeNull();
    expect(gridOf([HEADS, [], ['', '']])).toBeNull();
    expect(
      gridOf([
        ['a', ' '],
        ['1', ''],
        ['2', ''],
      ]),
    ).toBeNull();
    expect(gridOf([])).toBeNull();
    expect(gridOf([['', '']], 'first')).toBeNull();
  });

  it('is named by its first row, whatever stands there, where that is known', () => {
    const rows = [
      ['1986', '1950'],
      ['1987', '1951'],
      ['1988', '1952'],
    ];
    expect(gridOf(rows)?.header.count).toBe(0);
    expect(gridOf(rows, 'first')).toMatchObject({
      header: { count: 1, line: 1 },
      heads: ['1986', '1950'],
      notes: [],
    });
  });

  it('is told by its first rows, however others look', () => {
    const wide = ['a', 'b', 'c', 'd'];
    const grid = gridOf([
      ['Title', 'of two'],
      wide,
      ...filled(SEEN, wide),
      ...filled(99, ['a', 'b']),
    ]);
    expect(grid?.heads).toEqual(wide);
    expect(grid?.lines).toHaveLength(SEEN + 99);
  });

  it('may stand under more lines of words than are looked at', () => {
    const grid = gridOf([...filled(SEEN + 5, ['words']), HEADS, ...filled(80, ROW)]);
    expect(grid).toMatchObject({ heads: HEADS, header: { line: SEEN + 6 } });
    expect(grid?.lines).toHaveLength(80);
  });

  it('notes what stands over it and under it', () => {
    const grid = gridOf([
      ['Table', '', '1', ''],
      ['country', 'year', 'troops', 'killed'],
      [...ROW, '1'],
      ['Benin', '1988'],
      ['', 'Source: a book'],
    ]);
    expect(grid?.notes).toEqual(['Table 1', 'Source: a book']);
  });

  it('notes so many lines, and no more', () => {
    const notes = Array.from({ length: 50 }, (_, at) => [`note ${at}`]);
    expect(gridOf([HEADS, ...filled(SEEN, ROW), ...notes])?.notes).toEqual(
      notes.slice(0, 40).flat(),
    );
  });

  it('shows its first ten rows as they stand', () => {
    const grid = gridOf([HEADS, [' Angola', '1988'], ...filled(20, ROW)]);
    expect(grid?.preview).toHaveLength(10);
    expect(grid?.preview[0]).toEqual({ line: 2, cells: [' Angola', '1988'] });
  });

  it('keeps the line of each of many rows, and has none of those that are empty', () => {
    const rows = filled(5_000, ROW).map((row, at) => (at % 2 === 1 ? ['', '', ''] : row));
    const lines = [...(gridOf([HEADS, ...rows])?.lines ?? [])];
    expect(lines).toEqual(Array.from({ length: 2_500 }, (_, at) => 2 + at * 2));
  });

  it('leaves out a row that is too long, and says what is too much of it', () => {
    const grid = gridOf([HEADS, ROW, [...ROW, '7', '', '8'], [...ROW, '', ' '], ROW]);
    expect(grid?.faults).toEqual([{ code: 'ragged-row', line: 3, value: '7, 8' }]);
    expect([...(grid?.lines ?? [])]).toEqual([2, 4, 5]);
  });

  it('tells so many rows that are too long, and no more', () => {
    const grid = gridOf([HEADS, ...filled(SEEN, ROW), ...filled(1_500, [...ROW, 'x'])]);
    expect(grid?.faults).toHaveLength(1_000);
    expect(grid?.faults.at(-1)).toMatchObject({ line: SEEN + 1_001 });
  });

  it('tells a name that stands over several columns once', () => {
    const heads = ['country', 'b', 'b', '', '', 'a', 'a', 'a', 'year'];
    expect(gridOf([['A title'], heads, filled(1, heads).flat()])?.faults).toEqual([
      { code: 'same-header', line: 2, column: 'b' },
      { code: 'same-header', line: 2, column: 'a' },
    ]);
  });

  it('keeps one column more than are read, and all names', () => {
    const wide = Array.from({ length: LIMITS.columns + 9 }, (_, at) => `c${at}`);
    const grid = gridOf([wide, wide, wide]);
    expect(grid?.heads).toHaveLength(LIMITS.columns + 9);
    expect(grid?.columns).toHaveLength(LIMITS.columns + 1);
  });

  it('takes rows up to one more than are read', () => {
    const builder = new GridBuilder('first');
    builder.add(1, ['a', 'b']);
    const row = ['x', 'y'];
    let taken = 0;
    while (builder.add(taken + 2, row) && taken < LIMITS.rows + 100) taken += 1;
    expect(taken).toBe(LIMITS.rows + 1);
  });
});
