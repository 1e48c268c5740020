import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeenPairs } from './seen.ts';

describe('SeenPairs', () => {
  it('knows what a set of texts would know', () => {
    const pair = fc.tuple(
      fc.oneof(fc.nat(20), fc.maxSafeNat()),
      fc.oneof(fc.nat(20), fc.integer({ min: 0, max: 4_294_967_295 })),
    );
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 3000, size: 'max' }), (pairs) => {
        const [seen, known] = [new SeenPairs(), new Set<string>()];
        for (const [first, second] of pairs) {
          const key = `${first} ${second}`;
          expect(seen.add(first, second)).toBe(!known.has(key));
          known.add(key);
        }
      }),
      { numRuns: 50 },
    );
  });
});
