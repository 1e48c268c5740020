import { describe, expect, it } from 'vitest';
import { ColumnBuilder } from './column.ts';
import { readYears } from './readYears.ts';

function columnOf(cells: readonly string[]) {
  const builder = new ColumnBuilder();
  cells.forEach((cell, row) => {
    builder.set(row, cell);
  });
  return builder.build(cells.length);
}

/** First and last year of the only row, or what is wrong with them. */
function read(year: string | undefined, until?: string) {
  const column = (cell: string | undefined) => (cell === undefined ? undefined : columnOf([cell]));
  const years = readYears(column(year), column(until));
  return years.faultAt(0) ?? [years.fromAt(0), years.untilAt(0)];
}

describe('readYears()', () => {
  it('has one year, two of one cell, or two of two', () => {
    expect(read('1975')).toEqual([1975, 1975]);
    expect(read('1975-1991')).toEqual([1975, 1991]);
    expect(read('1975', '1991')).toEqual([1975, 1991]);
    expect(read('1975', '1975')).toEqual([1975, 1975]);
    expect(read('1975', '')).toEqual([1975, 1975]);
  });

  it('tells what is wrong, and with which of the two', () => {
    expect(read('')).toEqual({ code: 'not-a-year', isEnd: false });
    expect(read(undefined)).toEqual({ code: 'not-a-year', isEnd: false });
    expect(read('1988Q1', '1991')).toEqual({ code: 'quarter', isEnd: false });
    expect(read('1975', '1988Q1')).toEqual({ code: 'quarter', isEnd: true });
    expect(read('1975', '1974')).toEqual({ code: 'not-a-year', isEnd: true });
  });

  it('tells years of accounts, which the column shows', () => {
    const { faultAt, fromAt, untilAt } = readYears(columnOf(['2004/05', '2005/06']), undefined);
    expect(faultAt(0)).toEqual({ code: 'fiscal-year', isEnd: false });
    expect([fromAt(0), untilAt(0)]).toEqual([0, 0]);
  });
});
