import { describe, expect, it } from 'vitest';
import { clampYear, defaultSecondYear, isDivided, nearestYear, yearOf } from './years.ts';

const YEARS = { firstYear: 1959, lastYear: 2026 };

describe('clampYear()', () => {
  it('is the year itself, else the nearer end of the atlas', () => {
    expect([1958, 1959, 1977, 2026, 2027].map((year) => clampYear(year, YEARS))).toEqual([
      1959, 1959, 1977, 2026, 2026,
    ]);
  });
});

describe('nearestYear()', () => {
  it('is the year itself, else the nearest, of two the earlier', () => {
    expect(nearestYear(1977, YEARS, () => true)).toBe(1977);
    expect(nearestYear(1977, YEARS, (year) => year % 10 === 2)).toBe(1972);
    expect(nearestYear(1977, YEARS, (year) => year === 1960 || year === 1990)).toBe(1990);
  });

  it('looks from end to end of the atlas, and not beyond', () => {
    expect(nearestYear(1959, YEARS, (year) => year === 2026)).toBe(2026);
    expect(nearestYear(2026, YEARS, (year) => year === 1959)).toBe(1959);
    const asked: number[] = [];
    nearestYear(1960, YEARS, (year) => asked.push(year) < 0);
    expect(Math.min(...asked)).toBe(1959);
    expect(Math.max(...asked)).toBe(2026);
  });

  it('is null where there is none', () => {
    expect(nearestYear(1977, YEARS, () => false)).toBeNull();
  });
});

describe('defaultSecondYear()', () => {
  it('is the year before, of the first year the next, and within a single year that year', () => {
    expect(defaultSecondYear(1976, YEARS)).toBe(1975);
    expect(defaultSecondYear(1959, YEARS)).toBe(1960);
    expect(defaultSecondYear(1959, { firstYear: 1959, lastYear: 1959 })).toBe(1959);
  });
});

describe('isDivided()', () => {
  it('is so of two years, of two atlases, and of both', () => {
    expect(isDivided({ compare: null, beside: null })).toBe(false);
    expect(isDivided({ compare: 1988, beside: null })).toBe(true);
    expect(isDivided({ compare: null, beside: 'us-troops' })).toBe(true);
    expect(isDivided({ compare: 1988, beside: 'us-troops' })).toBe(true);
  });
});

describe('yearOf()', () => {
  it('is the year of either half, and the only year where there is no second', () => {
    const compared = { year: 1977, compare: 1988 };
    expect([yearOf('first', compared), yearOf('second', compared)]).toEqual([1977, 1988]);
    expect(yearOf('second', { year: 1977, compare: null })).toBe(1977);
  });
});
