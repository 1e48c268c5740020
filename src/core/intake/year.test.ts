import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fiscalIn, isQuarter, readYear, yearOfHead } from './year.ts';

it('tells years of accounts by those that begin where others end', () => {
  expect([...fiscalIn(['2004/05', '2005/06', '1988', ''])]).toEqual(['2004/05', '2005/06']);
  expect(fiscalIn(['1988/89', '1990/91']).size).toBe(0);
  expect(fiscalIn(['2004/05', '2005/06', '1975-1991']).size).toBe(0);
  expect(fiscalIn(['2004/01', '2004/02', '2004/05', '2005/06']).size).toBe(0);
});

describe('readYear()', () => {
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
  ])('reads %s as %i to %i', (text, from, until) => {
    expect(readYear(text)).toEqual({ from, until });
  });

  it.each([
    ['-44', 'before-christ'],
    ['44 BC', 'before-christ'],
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

describe('isQuarter()', () => {
  it('is true of a quarter in either order, and of nothing else', () => {
    expect(['1988Q1', '1988 T3', 'Q2/1988'].every(isQuarter)).toBe(true);
    expect(['1988', '1988-03', 'Q5 1988'].some(isQuarter)).toBe(false);
  });
});
