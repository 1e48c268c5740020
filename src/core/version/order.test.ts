import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLater } from './order.ts';

/** A version as they are named: a year, a month, perhaps a number within it. */
const anyVersion = fc
  .tuple(fc.integer({ min: 2025, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.nat(3))
  .map(([year, month, number]) => [year, month, ...(number > 0 ? [number] : [])].join('.'));

describe('isLater(one, other)', () => {
  it('goes by year, month and number, not by letters', () => {
    expect(isLater('2026.11', '2026.9')).toBe(true);
    expect(isLater('2026.11.1', '2026.11')).toBe(true);
    expect(isLater('2026.11.2', '2026.11.10')).toBe(false);
    expect(isLater('2026.11', '2026.11')).toBe(false);
    expect(isLater('2026.11', '2026.11.1')).toBe(false);
    expect(isLater('2025.12', '2026.1')).toBe(false);
  });

  it('has one order: of two versions that differ just one is later', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (one, other) => {
        const later = [isLater(one, other), isLater(other, one)].filter(Boolean);
        expect(later).toHaveLength(one === other ? 0 : 1);
      }),
    );
  });
});
