import { describe, expect, it } from 'vitest';
import { radiusOf } from './circle.ts';

describe('radiusOf()', () => {
  it('gives half the width to a quarter of the count: the area grows with it', () => {
    expect(radiusOf(10_000, 40_000)).toBeCloseTo(radiusOf(40_000, 40_000) / 2);
    expect(radiusOf(40_000, 40_000)).toBe(34);
  });

  it('leaves no count smaller than the disc of a small country', () => {
    expect(radiusOf(1, 40_000)).toBe(5);
  });
});
