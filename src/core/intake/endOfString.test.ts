import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfString } from './endOfString.ts';

describe('endOfString(text, from)', () => {
  it('is where JSON ends a string, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (inner, after) => {
        const written = JSON.stringify(inner);
        expect(endOfString(`${written}${after}`, 1)).toBe(written.length - 1);
      }),
    );
  });

  it('is not before the end of a text that no quote ends', () => {
    expect(endOfString('"abc', 1)).toBe(4);
    expect(endOfString('"ab\\', 1)).toBeGreaterThanOrEqual(4);
  });
});
