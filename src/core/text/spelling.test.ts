import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, meantBy } from './spelling.ts';

const word = fc.string({ maxLength: 12 });

describe('distance()', () => {
  it.each([
    ['best', 'best', 0],
    ['bset', 'best', 1],
    ['indpendent', 'independent', 1],
    ['adviser', 'advisers', 1],
    ['cat', 'dog', 3],
    ['ab', 'ba', 1],
    ['xab', 'yba', 2],
    ['ab', 'bc', 2],
    ['ab', 'ca', 2],
    ['', 'abc', 3],
  ])('from %s to %s is %d', (one, other, steps) => {
    expect(distance(one, other)).toBe(steps);
  });

  it('is the same both ways, and nothing only between equal words', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(distance(one, other)).toBe(distance(other, one));
        expect(distance(one, other) === 0).toBe(one === other);
      }),
    );
  });

  it('is one where two neighbours are swapped', () => {
    fc.assert(
      fc.property(word, fc.constantFrom('ab', 'xy'), word, (start, [a, b], end) => {
        expect(distance(`${start}${a}${b}${end}`, `${start}${b}${a}${end}`)).toBe(1);
      }),
    );
  });
});

describe('meantBy()', () => {
  it('finds the word that was meant', () => {
    expect(meantBy('abuot', ['exact', 'about', 'range'])).toBe('about');
    expect(meantBy('Troops', ['troops'])).toBe('troops');
  });

  it('finds a long word two steps away, and a short one one step away', () => {
    expect(meantBy('abcde', ['abcxy'])).toBe('abcxy');
    expect(meantBy('abcd', ['abxy'])).toBeUndefined();
    expect(meantBy('abcd', ['abcx'])).toBe('abcx');
    expect(meantBy('abcde', ['abcdexy'])).toBe('abcdexy');
    expect(meantBy('abcde', ['abcdexyz'])).toBeUndefined();
  });

  it('finds the nearer of two, in whatever order they stand', () => {
    expect(meantBy('abcde', ['abcxy', 'abcdx'])).toBe('abcdx');
    expect(meantBy('abcde', ['abcdx', 'abcxy'])).toBe('abcdx');
  });

  it('finds none where none is near, or where two are as near', () => {
    expect(meantBy('ships', ['troops'])).toBeUndefined();
    expect(meantBy('AGX', ['AGO', 'AGR'])).toBeUndefined();
  });
});
