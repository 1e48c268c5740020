import { describe, expect, it, vi } from 'vitest';
import { remembered } from './remembered.ts';

describe('remembered()', () => {
  it('asks once for each object, and answers with the same', () => {
    const make = vi.fn(({ length }: readonly number[]) => ({ length }));
    const lengthOf = remembered(make);
    const [one, other] = [[1], [1]];
    expect(lengthOf(one)).toBe(lengthOf(one));
    expect(lengthOf(other)).not.toBe(lengthOf(one));
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('remembers that there is nothing', () => {
    const make = vi.fn(() => undefined);
    const nothingOf = remembered(make);
    const key = {};
    expect([nothingOf(key), nothingOf(key)]).toEqual([undefined, undefined]);
    expect(make).toHaveBeenCalledTimes(1);
  });
});
