import { describe, expect, it } from 'vitest';
import { densifyMeridians } from './densify.ts';

const withArc = (arc: number[][]) =>
  densifyMeridians({
    type: 'Topology',
    objects: { atoms: { type: 'GeometryCollection', geometries: [] } },
    arcs: [arc],
  }).arcs[0];

describe('densifyMeridians()', () => {
  it('gives the border of Alaska a vertex each degree', () => {
    const alaska =
      withArc([
        [-141, 69.6],
        [-141, 60.3],
      ]) ?? [];
    expect(alaska).toHaveLength(11);
    expect(alaska[0]).toEqual([-141, 69.6]);
    expect(alaska.at(-1)?.[1]).toBeCloseTo(60.3, 9);
  });

  it('leaves parallels and short segments as they are', () => {
    const arc = [
      [-123, 49],
      [-95, 49],
      [-95, 51],
    ];
    expect(withArc(arc)).toEqual(arc);
  });
});
