import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeenPairs } from './seen.ts';

describe('SeenPairs', () => {
  it('knows of each pair where it was first', () => {
    const pair = fc.tuple(
      fc.oneof(fc.nat(20), fc.maxSafeNat()),
      fc.oneof(fc.nat(20), fc.integer({ min: 0, max: 4_294_967_295 })),
    );
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 3000, size: 'max' }), (pairs) => {
        const [seen, known] = [new SeenPairs(), new Map<string, number>()];
        for (const [line, [first, second]] of pairs.entries()) {
          const key = `${first} ${second}`;
          expect(seen.add(first, second, line)).toBe(known.get(key) ?? null);
          if (!known.has(key)) known.set(key, line);
        }
      }),
      { numRuns: 50 },
    );
  });
});
