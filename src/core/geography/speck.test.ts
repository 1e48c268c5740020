import { describe, expect, it } from 'vitest';
import { UNITS_PER_RADIAN } from './outline.ts';
import { EARTH_RADIUS } from './projection.ts';
import { isSpeck, SPECK_RADIUS, sideOf } from './speck.ts';

/** A square of as many kilometres as the Earth’s radius measures one radian on the drawing. */
const RADIAN = { area: EARTH_RADIUS ** 2 };

describe('sideOf()', () => {
  it('is the side of a square as large as the land, in pixels', () => {
    expect(sideOf(RADIAN, 1)).toBeCloseTo(UNITS_PER_RADIAN);
    expect(sideOf(RADIAN, 0.5)).toBeCloseTo(UNITS_PER_RADIAN / 2);
    expect(sideOf({ area: RADIAN.area / 4 }, 1)).toBeCloseTo(UNITS_PER_RADIAN / 2);
  });
});

describe('isSpeck()', () => {
  it('is what is less than nine pixels wide, and grows out of it as the map comes nearer', () => {
    const nine = 9 / UNITS_PER_RADIAN;
    expect(isSpeck(RADIAN, nine * 0.99)).toBe(true);
    expect(isSpeck(RADIAN, nine * 1.01)).toBe(false);
  });

  it('is drawn larger where it marks a finding', () => {
    expect(SPECK_RADIUS.marked).toBeGreaterThan(SPECK_RADIUS.plain);
  });
});
