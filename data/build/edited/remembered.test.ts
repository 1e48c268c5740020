import { describe, expect, it } from 'vitest';
import { remembered } from './remembered.ts';

describe('remembered()', () => {
  it('computes once of one object, and anew of another that is like it', () => {
    const asked: unknown[] = [];
    const count = remembered((value) => asked.push(value));
    const [one, like] = [{ a: 1 }, { a: 1 }];
    expect([count(one), count(one), count(like), count(one)]).toEqual([1, 1, 2, 1]);
    expect(asked).toEqual([one, like]);
  });

  it('computes what is no object each time', () => {
    const asked: unknown[] = [];
    const count = remembered((value) => asked.push(value));
    expect([count(null), count(null), count('a'), count('a')]).toEqual([1, 2, 3, 4]);
  });
});
