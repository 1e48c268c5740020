import { describe, expect, it } from 'vitest';
import { counterpartOf, isKnownCode, standingIn } from './standing.ts';
import { createFlatBorders } from './testing/flatBorders.ts';

const BORDERS = createFlatBorders();
const idsIn = (code: string, year: number) => standingIn(code, year, BORDERS).map(({ id }) => id);

describe('standingIn()', () => {
  it('is the polity itself where it stood', () => {
    expect(idsIn('SUN', 1980)).toEqual(['SUN']);
    expect(idsIn('YMD', 1975)).toEqual(['YMD']);
  });

  it('is whoever held the land of a present-day code', () => {
    expect(idsIn('RUS', 1980)).toEqual(['SUN']);
    expect(idsIn('YEM', 1975).sort()).toEqual(['YEM-N', 'YMD']);
  });

  it('is every heir of a state that is no more', () => {
    expect(idsIn('SUN', 2015)).toEqual(expect.arrayContaining(['RUS', 'UKR', 'KAZ', 'EST']));
    expect(idsIn('DDR', 2000)).toEqual(['DEU']);
  });

  it('is nobody for a code of no time', () => {
    expect(idsIn('QQQ', 1980)).toEqual([]);
  });
});

describe('counterpartOf()', () => {
  it('is the one polity that stands for another, and none where there are several or none', () => {
    expect(counterpartOf('DDR', 2000, BORDERS)?.id).toBe('DEU');
    expect(counterpartOf('RUS', 1980, BORDERS)?.id).toBe('SUN');
    expect(counterpartOf('SUN', 2015, BORDERS)).toBeNull();
    expect(counterpartOf('YEM', 1975, BORDERS)).toBeNull();
    expect(counterpartOf('QQQ', 1975, BORDERS)).toBeNull();
  });
});

describe('isKnownCode()', () => {
  it('knows the ids of every time and the countries of today', () => {
    expect(['SUN', 'YMD', 'AGO', 'YEM'].map((code) => isKnownCode(code, BORDERS))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(isKnownCode('QQQ', BORDERS)).toBe(false);
  });
});
