import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelPoint } from './label.ts';
import { type Position, polygonContains } from './shape.ts';

describe('labelPoint()', () => {
  it('is the middle of a square on the equator', () => {
    const [x, y] = labelPoint([
      [
        [0, -5],
        [0, 5],
        [10, 5],
        [10, -5],
        [0, -5],
      ],
    ]);
    expect(x).toBeCloseTo(5, 1);
    expect(y).toBeCloseTo(0, 1);
  });

  it('lies in the thick end of a wedge', () => {
    expect(
      labelPoint([
        [
          [0, 0],
          [20, 5],
          [20, -5],
          [0, 0],
        ],
      ])[0],
    ).toBeGreaterThan(14);
  });

  it('avoids a hole', () => {
    const hole: Position[] = [
      [3, 3],
      [7, 3],
      [7, 7],
      [3, 7],
      [3, 3],
    ];
    const polygon = [
      [
        [0, 0],
        [0, 10],
        [10, 10],
        [10, 0],
        [0, 0],
      ] as Position[],
      hole,
    ];
    expect(polygonContains(polygon, labelPoint(polygon))).toBe(true);
  });

  it('lies inside any triangle that is not a sliver', () => {
    const corner = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(corner, corner, corner, (a, b, c) => {
        const double = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
        fc.pre(Math.abs(double) > 200);
        const triangle = [[a, b, c, a]];
        expect(polygonContains(triangle, labelPoint(triangle))).toBe(true);
      }),
    );
  });
});
