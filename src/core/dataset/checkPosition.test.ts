import { describe, expect, it } from 'vitest';
import type { Bounds } from '../geography/position.ts';
import { checkPosition, isNear } from './checkPosition.ts';

const ANGOLA: Bounds = [12, -18, 24, -5];
/** Reaches beyond the antimeridian. */
const FIJI: Bounds = [177, -20, 182, -16];

describe('isNear()', () => {
  it.each<[string, number, number]>([
    ['within', 15, -10],
    ['three degrees west', 9, -10],
    ['three degrees east', 27, -10],
    ['three degrees south', 15, -21],
    ['three degrees north', 15, -2],
  ])('takes what lies %s', (_, lng, lat) => {
    expect(isNear({ lng, lat }, [ANGOLA])).toBe(true);
  });

  it.each<[string, number, number]>([
    ['farther west', 8.9, -10],
    ['farther east', 27.1, -10],
    ['farther south', 15, -21.1],
    ['farther north', 15, -1.9],
    ['both farther south and west', 8, -22],
  ])('does not take what lies %s', (_, lng, lat) => {
    expect(isNear({ lng, lat }, [ANGOLA])).toBe(false);
  });

  it('looks beyond the antimeridian', () => {
    expect(isNear({ lng: -179, lat: -17 }, [FIJI])).toBe(true);
    expect(isNear({ lng: -170, lat: -17 }, [FIJI])).toBe(false);
  });

  it('is near any one of several countries, as far as is allowed', () => {
    const place = { lng: 40, lat: -10 };
    expect(isNear(place, [ANGOLA, FIJI])).toBe(false);
    expect(isNear(place, [FIJI, ANGOLA], 16)).toBe(true);
    expect(isNear(place, [])).toBe(false);
  });
});

describe('checkPosition()', () => {
  const found = (lng: number, lat: number, bounds: readonly Bounds[] = [ANGOLA]) =>
    checkPosition({ lng, lat }, 'at', bounds);

  it('takes a place on Earth', () => {
    expect(found(15, -10)).toEqual([]);
    expect(found(-180, 90)).toEqual([]);
    expect(found(180, -90)).toEqual([]);
  });

  it('names what is not on Earth', () => {
    for (const [lng, lat] of [
      [180.1, 0],
      [-180.1, 0],
      [100, 90.1],
    ] as const) {
      expect(found(lng, lat)).toEqual([
        { code: 'coordinate-range', path: 'at', value: `[${lng}, ${lat}]` },
      ]);
    }
  });

  it('names a place of which the other order lies in its country', () => {
    expect(found(-10, 15)).toEqual([{ code: 'coordinate-order', path: 'at', value: '[-10, 15]' }]);
    expect(found(-10, 100)).toMatchObject([{ code: 'coordinate-order' }]);
    expect(found(-10, 40)).toEqual([]);
  });
});
