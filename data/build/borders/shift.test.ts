import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WEST_EDGE } from '../../../src/core/geography/projection.ts';
import type { Position } from './shape.ts';
import { shiftPolygon } from './shift.ts';

const square = (longitude: number, latitude: number): Position[] => [
  [longitude, latitude],
  [longitude, latitude + 1],
  [longitude + 1, latitude + 1],
  [longitude + 1, latitude],
  [longitude, latitude],
];

const wrap = (longitude: number) => ((((longitude + 180) % 360) + 360) % 360) - 180;

describe('shiftPolygon()', () => {
  it('moves land west of the Bering Strait to the east end', () => {
    expect(shiftPolygon([square(-175, 65)])).toEqual([square(185, 65)]);
  });

  it('leaves land east of it where it is', () => {
    expect(shiftPolygon([square(-165, 65)])).toEqual([square(-165, 65)]);
  });

  it('unwraps a ring that crosses 180°', () => {
    const split = square(179.5, -17).map(([x, y]): Position => [wrap(x), y]);
    expect(shiftPolygon([split])).toEqual([square(179.5, -17)]);
  });

  it('puts every small ring within one turn of the edge, in one piece', () => {
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180, noNaN: true }), (longitude) => {
        const ring = square(longitude, 0).map(([x, y]): Position => [wrap(x), y]);
        const longitudes = shiftPolygon([ring])
          .flat()
          .map(([x]) => x);
        const [least, most] = [Math.min(...longitudes), Math.max(...longitudes)];
        expect(most - least).toBeCloseTo(1, 6);
        expect(least).toBeGreaterThan(WEST_EDGE - 1);
        expect(most).toBeLessThan(WEST_EDGE + 361);
      }),
    );
  });
});
