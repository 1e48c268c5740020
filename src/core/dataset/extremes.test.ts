import { describe, expect, it } from 'vitest';
import { leastOf, mostOf } from './extremes.ts';

const same = (value: number) => value;

describe('leastOf() and mostOf()', () => {
  it('find the ends of what is read', () => {
    expect(leastOf(['abc', 'a', 'ab'], ({ length }) => length)).toBe(1);
    expect(mostOf(['abc', 'a', 'ab'], ({ length }) => length)).toBe(3);
  });

  it('are beyond every number where there is nothing', () => {
    expect(leastOf([], same)).toBe(Number.POSITIVE_INFINITY);
    expect(mostOf([], same)).toBe(Number.NEGATIVE_INFINITY);
  });

  it('take any number of items', () => {
    const many = Array.from({ length: 300_000 }, (_, index) => index);
    expect([leastOf(many, same), mostOf(many, same)]).toEqual([0, 299_999]);
  });
});
