import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fiscalIn,
  isPartOfYear,
  isQuarter,
  measuredYearOfHead,
  readYear,
  yearOfHead,
} from './year.ts';

it('tells years of accounts by those that begin where others end', () => {
  expect([...fiscalIn(['2004/05', '2005/06', '1988', ''])]).toEqual(['2004/05', '2005/06']);
  expect(fiscalIn(['1988/89', '1990/91']).size).toBe(0);
  expect(fiscalIn(['2004/05', '2005/06', '1975-1991']).size).toBe(0);
  expect(fiscalIn(['2004/01', '2004/02', '2004/05', '2005/06']).size).toBe(0);
});

it('looks for years of accounts in what is wholly of two years', () => {
  const row = ['2004/05', ' 2005 / 2006 '];
  expect(fiscalIn(row).size).toBe(2);
  for (const other of ['x2006/08', '2006/08x', '2006x/08', '2006/x08']) {
    expect([...fiscalIn([...row, other])]).toEqual(row);
  }
});

describe('readYear()', () => {
  it('reads no year in what is longer than any day', () => {
    const day = '1988-06-30T';
    expect(readYear(day.padEnd(100, '0'))).toEqual({ from: 1988, until: 1988 });
    expect(readYear(day.padEnd(101, '0'))).toEqual({ code: 'not-a-year' });
  });

  it.each([
    ['1988', 1988, 1988],
    ['1988.0', 1988, 1988],
    ['1988-06-30', 1988, 1988],
    ['1988-06-30T12:00:00Z', 1988, 1988],
    ['1988/6', 1988, 1988],
    ['30/06/1988', 1988, 1988],
    ['30.6.1988', 1988, 1988],
    ['30 June 1988', 1988, 1988],
    ['30 de junio de 1988', 1988, 1988],
    ['June 1988', 1988, 1988],
    ['June 30, 1988', 1988, 1988],
    ['Jun-1988', 1988, 1988],
    ['19880630', 1988, 1988],
    ['1975-1991', 1975, 1991],
    ['1975–1991', 1975, 1991],
    ['1988/89', 1988, 1989],
    ['1988-06', 1988, 1988],
    ['FY2004', 2004, 2004],
    ['fy 2004', 2004, 2004],
    ['FY-2004', 2004, 2004],
    [' 1988 ', 1988, 1988],
    ['1988.00', 1988, 1988],
    ['1988,0', 1988, 1988],
    ['476', 476, 476],
    ['1975 - 1991', 1975, 1991],
    ['1975 – 91', 1975, 1991],
    ['1975/1975', 1975, 1975],
    ['2000/05', 2000, 2000],
    ['2000/12', 2000, 2000],
    ['2000/13', 2000, 2013],
    ['19881130', 1988, 1988],
    ['19880105', 1988, 1988],
    ['19881231', 1988, 1988],
    ['Thursday, 30 June 1988', 1988, 1988],
    ['Thursday 30 June 1988', 1988, 1988],
    ['30th June 1988', 1988, 1988],
    ['30 June, 1988', 1988, 1988],
    ['June 30 1988', 1988, 1988],
    ['June. 1988', 1988, 1988],
  ])('reads %s as %i to %i', (text, from, until) => {
    expect(readYear(text)).toEqual({ from, until });
  });

  it.each([
    ['-44', 'before-christ'],
    ['44 BC', 'before-christ'],
    ['44BC', 'before-christ'],
    ['44 B.C.', 'before-christ'],
    ['44 a.C.', 'before-christ'],
    ['44 a. C.', 'before-christ'],
    ['44 a.c', 'before-christ'],
    ['44 av. J.-C.', 'before-christ'],
    ['44 av J.-C.', 'before-christ'],
    ['44 avj', 'before-christ'],
    ['x bc', 'not-a-year'],
    ['38353.25', 'day-number'],
    ['Q21988', 'quarter'],
    ['Q1 - 1988', 'quarter'],
    ['1988 : Q1', 'quarter'],
    ['1988Q1', 'quarter'],
    ['1988-Q4', 'quarter'],
    ['T2 1988', 'quarter'],
    ['', 'not-a-year'],
    ['88', 'not-a-year'],
    ['soon', 'not-a-year'],
    ['1991-1975', 'not-a-year'],
    ['1988-13', 'not-a-year'],
    ['38353', 'day-number'],
    ['198806', 'not-a-year'],
  ])('tells of %s that it is %s', (text, code) => {
    expect(readYear(text)).toEqual({ code });
  });

  it.each([
    ...['x30/06/1988', '30/06/1988x', '30/06/19881', '12 June 1988x', '??June 1988', 'June 1988x'],
    ...['x19880630', '19880630x', '19883930', 'FY 2004x', '1975-1991x', 'x1975-1991'],
    ...['1975x-1991', '1975-x1991', '38353x', 'x38353', '38353.x', 'x1988-06', '-44x', '-44444'],
    ...['x1988Q1', '1988Q1x', 'xQ1 1988', 'Q1 1988x', 'Q1x1988', '1988xQ1', '1988-x1', 'x1988'],
  ])('finds no year where there is more in %j', (text) => {
    expect(readYear(text)).toEqual({ code: 'not-a-year' });
  });

  it('never throws, and never ends before it begins', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d\-/. QT]{0,12}$/), (text) => {
        const read = readYear(text);
        if ('from' in read) expect(read.until).toBeGreaterThanOrEqual(read.from);
      }),
    );
  });
});

describe('yearOfHead()', () => {
  it('finds the year of a column in what heads it', () => {
    expect(['1988', 'X1988', '1988 [YR1988]', 'FY 1988'].map(yearOfHead)).toEqual([
      1988, 1988, 1988, 1988,
    ]);
    expect(['value', '19', '1988-1989', 'Troops 1988 est'].map(yearOfHead)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('measuredYearOfHead()', () => {
  it.each([
    ['1988', 1988, ''],
    ['X1988', 1988, ''],
    ['1988 [YR1988]', 1988, ''],
    ['Troops 1988', 1988, 'Troops'],
    ['troops_in_1500', 1500, 'troops_in'],
    ['Killed (in) :_ (1988)', 1988, 'Killed (in)'],
    ['Killed (1988)', 1988, 'Killed'],
    ['pop2099', 2099, 'pop'],
    ['1988_killed', 1988, 'killed'],
    ['2019: killed in action', 2019, 'killed in action'],
    ['1988 - killed (3)', 1988, 'killed (3)'],
    ['1988 (thousands)', 1988, ''],
    ['1988 killed (thousands)', 1988, 'killed (thousands)'],
  ])('%j is of %i, and counts “%s”', (head, year, measure) => {
    expect(measuredYearOfHead(head)).toEqual({ year, measure });
  });

  it.each([
    ...['Troops', '', 'Troops 1492', '1492 troops', 'Troops 2100', '19880 troops', '1988troops'],
    ...['1988 3', '3 1988', '1988 1989', 'Q1 2020', '2020-Q1', 'May 2020', '2020-05'],
  ])('%j is of no one year', (head) => {
    expect(measuredYearOfHead(head)).toBeNull();
  });
});

describe('isQuarter()', () => {
  it('is true of a quarter in either order, and of nothing else', () => {
    expect(['1988Q1', '1988 T3', 'Q2/1988'].every(isQuarter)).toBe(true);
    expect(['1988', '1988-03', 'Q5 1988'].some(isQuarter)).toBe(false);
  });
});

describe('isPartOfYear()', () => {
  it('is true of a quarter and of a month, and of nothing that holds one', () => {
    expect(['1988-06', '1988m12', 'Jan 1988', 'enero de 1988', 'Q1 1988'].every(isPartOfYear)).toBe(
      true,
    );
    expect(['x1988-06', '1988-06x', '1988-13', '1988', 'Angola 1988'].some(isPartOfYear)).toBe(
      false,
    );
  });
});
