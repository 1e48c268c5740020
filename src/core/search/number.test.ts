import { describe, expect, it } from 'vitest';
import { claimOf } from '../dataset/testing/claimArbitrary.ts';
import { claimsOfNumber, numberIn } from './number.ts';

describe('numberIn()', () => {
  it.each([
    ['2,077', 2077],
    ['2077', 2077],
    ['2.077', 2077],
    [' 2 077 ', 2077],
    ['1’200’000', 1_200_000],
    ['36', 36],
    ['12,500', 12_500],
    ['500,000', 500_000],
  ])('reads %j as %i', (text, value) => expect(numberIn(text)).toBe(value));

  it.each(['', '7', '2,07', 'Angola 1975', '20.77', '1-2', '2,0777', '1975 2,077', '12,34,567'])(
    'finds none in %j',
    (text) => {
      expect(numberIn(text)).toBeNull();
    },
  );
});

describe('claimsOfNumber()', () => {
  it('has those that state it, their best number first', () => {
    const end = claimOf({ id: 'end', low: 2077, high: 3000 });
    const best = claimOf({ id: 'best', best: 2077 });
    const other = claimOf({ id: 'other', best: 2078 });
    expect(claimsOfNumber(2077, [end, other, best])).toEqual([best, end]);
    expect(claimsOfNumber(2077, [best, end])).toEqual([best, end]);
  });

  it('has those of which it is the upper end', () => {
    const upper = claimOf({ id: 'upper', low: 1000, high: 2077 });
    expect(claimsOfNumber(2077, [upper])).toEqual([upper]);
    expect(claimsOfNumber(2000, [upper])).toEqual([]);
  });
});
