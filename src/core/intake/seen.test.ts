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
        const told: (number | null)[] = [];
        const first: (number | null)[] = [];
        for (const [line, [one, other]] of pairs.entries()) {
          const key = `${one} ${other}`;
          told.push(seen.add(one, other, line));
          first.push(known.get(key) ?? null);
          if (!known.has(key)) known.set(key, line);
        }
        expect(told).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });
});
