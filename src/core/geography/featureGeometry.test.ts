import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geometryOf } from './featureGeometry.ts';

type Ring = readonly (readonly [number, number])[];

/** Land of rings that are closed, each an arc of its own. */
function landOf(...rings: readonly Ring[]) {
  const polygons = [rings.map((_, index) => [index])];
  return geometryOf({ polygons, label: [0, 0] }, { arcs: rings });
}

function square(west: number, south: number, side: number): Ring {
  const [east, north] = [west + side, south + side];
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}

function areaOf(ring: readonly (readonly number[])[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [beforeX = 0, beforeY = 0] = ring[index] ?? [];
    return sum + (beforeX * y - x * beforeY) / 2;
  }, 0);
}

function polygonsOf(geometry: ReturnType<typeof landOf>) {
  if (geometry.type === 'Point') throw new Error('no land');
  const feature = { type: 'Feature', properties: {}, geometry };
  expect(() => check(JSON.stringify(feature))).not.toThrow();
  return geometry.coordinates;
}

describe('geometryOf()', () => {
  it('turns the outer ring counterclockwise and a hole clockwise', () => {
    const [[outer = [], hole = []] = []] = polygonsOf(landOf(square(0, 0, 10), square(2, 2, 3)));
    expect(areaOf(outer)).toBe(100);
    expect(areaOf(hole)).toBe(-9);
    expect(outer.at(0)).toEqual(outer.at(-1));
  });

  it('cuts land at 180°, and moves what lies beyond to the west', () => {
    const polygons = polygonsOf(landOf(square(175, 0, 10)));
    const spans = polygons.map(([outer = []]) => outer.map(([lng = 0]) => lng));
    expect(spans.map((lngs) => [Math.min(...lngs), Math.max(...lngs)])).toEqual([
      [175, 180],
      [-180, -175],
    ]);
    const [[beyond = []] = []] = polygonsOf(landOf(square(182, 0, 4)));
    expect(Math.min(...beyond.map(([lng = 0]) => lng))).toBe(-178);
  });

  it('leaves a hole in the part that it lies in, or cuts it with the land', () => {
    const land = square(170, 0, 20);
    const [west, east] = polygonsOf(landOf(land, square(172, 2, 3).toReversed()));
    expect([west?.length, east?.length]).toEqual([2, 1]);
    const cut = polygonsOf(landOf(land, square(178, 5, 4).toReversed()));
    const areas = cut.map(([outer = []]) => areaOf(outer));
    expect(areas).toEqual([200 - 8, 200 - 8]);
  });

  it('makes as many parts as a coast that comes and goes leaves', () => {
    const comb: Ring = [
      [170, 0],
      [190, 0],
      [190, 4],
      [175, 4],
      [175, 6],
      [190, 6],
      [190, 10],
      [170, 10],
      [170, 0],
    ];
    expect(polygonsOf(landOf(comb))).toHaveLength(3);
  });

  it('keeps every area, wherever the land lies', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 190 }),
        fc.integer({ min: 1, max: 80 }),
        (west, side) => {
          const areas = polygonsOf(landOf(square(west, 0, side))).map(([outer = []]) =>
            areaOf(outer),
          );
          expect(Math.min(...areas)).toBeGreaterThan(0);
          expect(areas.reduce((sum, area) => sum + area, 0)).toBeCloseTo(side * side);
        },
      ),
    );
  });

  it('is a point where nothing is drawn', () => {
    expect(geometryOf({ polygons: [], label: [190, 5] }, { arcs: [] })).toEqual({
      type: 'Point',
      coordinates: [-170, 5],
    });
  });
});
