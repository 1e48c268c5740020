import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { radiusOf } from './circle.ts';
import { keyCircles } from './circleKey.ts';

describe('keyCircles()', () => {
  it('has three round numbers below the largest, each a fifth of the one before', () => {
    expect(keyCircles(52_000, 52_000).map(({ count }) => count)).toEqual([50_000, 10_000, 2_000]);
    expect(keyCircles(249_411, 249_411).map(({ count }) => count)).toEqual([
      200_000, 40_000, 8_000,
    ]);
  });

  it('leaves out what could not be told from the one around it', () => {
    expect(keyCircles(2_000, 52_000).map(({ count }) => count)).toEqual([2_000]);
    expect(keyCircles(3, 52_000).map(({ count }) => count)).toEqual([2]);
    expect(keyCircles(0, 1)).toHaveLength(1);
  });

  it('has the scale of the map, whatever is counted', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1, max: 1e6 }),
        (one, other) => {
          const [most, largest] = [Math.min(one, other), Math.max(one, other)];
          const circles = keyCircles(most, largest);
          expect(circles.length).toBeGreaterThan(0);
          for (const { count, radius } of circles) {
            expect(count).toBeLessThanOrEqual(most);
            expect(radius).toBe(radiusOf(count, largest));
          }
        },
      ),
    );
  });
});
