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

/** The ring through some corners. */
function closed(...corners: Ring): Ring {
  return [...corners, ...corners.slice(0, 1)];
}

function square(west: number, south: number, side: number): Ring {
  const [east, north] = [west + side, south + side];
  return closed([west, south], [west, north], [east, north], [east, south]);
}

function areaOf(ring: readonly (readonly number[])[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [beforeX = 0, beforeY = 0] = ring[index] ?? [];
    return sum + (beforeX * y - x * beforeY) / 2;
  }, 0);
}

/** From where to where rings run along a meridian, from the south. */
function stretchesAlong(meridian: number, ...rings: readonly (readonly (readonly number[])[])[]) {
  const stretches = rings.flatMap((ring) =>
    ring.slice(1).flatMap(([lng, lat = 0], index) => {
      const [beforeLng, beforeLat = 0] = ring[index] ?? [];
      const isAlong = lng === meridian && beforeLng === meridian;
      return isAlong ? [[Math.min(lat, beforeLat), Math.max(lat, beforeLat)] as const] : [];
    }),
  );
  return stretches.toSorted(([one], [other]) => one - other);
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

  it('turns rings the same way whichever way they were drawn', () => {
    const [land, lake] = [square(0, 0, 10), square(2, 2, 3)];
    const turned = polygonsOf(landOf(land.toReversed(), lake.toReversed()));
    expect(turned.map((rings) => rings.map(areaOf))).toEqual([[100, -9]]);
  });

  it('goes along an arc that it shares with a neighbour backwards', () => {
    const border = [
      [10, 0],
      [10, 10],
    ] as const;
    const coast = [
      [10, 0],
      [20, 0],
      [20, 10],
      [10, 10],
    ] as const;
    const land = geometryOf({ polygons: [[[1, ~0]]], label: [0, 0] }, { arcs: [border, coast] });
    expect(polygonsOf(land)).toEqual([[[...coast, coast[0]]]]);
  });

  it('writes corners less than a metre apart once, and no land or lake no wider than that', () => {
    const corner = square(0, 0, 1e-6).slice(0, -1);
    const land = closed(...corner.slice(0, 2), [0, 10], [10, 10], [10, 0], ...corner.slice(2));
    const rings = landOf(land, square(2, 2, 1e-6));
    expect(polygonsOf(rings)).toEqual([
      [
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 10],
          [0, 0],
        ],
      ],
    ]);
    expect(landOf(square(2, 2, 1e-6)).type).toBe('Point');
    expect(landOf(closed([0, 0], [5, 0], [5, 1e-6])).type).toBe('Point');
    expect(polygonsOf(landOf(closed([0, 0], [5, 0], [5, 5])))).toHaveLength(1);
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
    expect(cut.map(({ length }) => length)).toEqual([1, 1]);
  });

  it('leaves a lake that only touches 180° in its part', () => {
    const lake = closed([176, 5], [180, 6], [176, 7]);
    const areas = polygonsOf(landOf(square(170, 0, 20), lake)).map((rings) => rings.map(areaOf));
    expect(areas).toEqual([[200, -4], [200]]);
  });

  it('takes out a lake whose shore runs along 180°', () => {
    const rings = polygonsOf(landOf(square(170, 0, 20), square(175, 5, 5))).flat();
    expect(rings.reduce((sum, ring) => sum + areaOf(ring), 0)).toBe(400 - 25);
  });

  it('parts land that hangs together beyond 180° only, though its coasts meet there in a point', () => {
    const point = [180, 6] as const;
    const land = closed(point, [170, 5], [170, 0], [190, 0], [190, 14], [170, 14], [170, 7]);
    const parts = polygonsOf(landOf(land, square(178, 9, 4)));
    expect(parts.map((rings) => rings.map(areaOf))).toEqual([[55], [75 - 8], [140 - 8]]);
  });

  it('cuts a slanting coast where it meets 180°', () => {
    const [west = [], east = []] = polygonsOf(landOf(closed([176, 0], [186, 0], [186, 20]))).map(
      ([outer = []]) => outer,
    );
    expect([areaOf(west), areaOf(east)]).toEqual([16, 84]);
    expect(stretchesAlong(180, west)).toEqual([[0, 8]]);
    expect(stretchesAlong(-180, east)).toEqual([[0, 8]]);
  });

  it('cuts land whose coast runs along 180° for a while', () => {
    const land = closed([170, 0], [180, 0], [180, 5], [190, 5], [190, 10], [170, 10]);
    expect(polygonsOf(landOf(land)).map((rings) => rings.map(areaOf))).toEqual([[100], [50]]);
  });

  describe('of a coast that comes and goes', () => {
    /** Land in the west that reaches beyond 180° at 0 to 4, 6 to 8 and 10 to 14° north. */
    const comb = closed(
      [170, 0],
      [190, 0],
      [190, 4],
      [175, 4],
      [175, 6],
      [190, 6],
      [190, 8],
      [178, 8],
      [178, 10],
      [190, 10],
      [190, 14],
      [170, 14],
    );
    const reaches = [
      [0, 4],
      [6, 8],
      [10, 14],
    ];

    it('makes as many parts as it leaves', () => {
      const parts = polygonsOf(landOf(comb)).map((rings) => rings.map(areaOf));
      expect(parts).toEqual([[140 - 10 - 4], [40], [20], [40]]);
    });

    it('closes them along 180° where there is land on both sides and nowhere else', () => {
      for (const ring of [comb, comb.toReversed()]) {
        const [west = [], ...east] = polygonsOf(landOf(ring)).map(([outer = []]) => outer);
        expect(stretchesAlong(180, west)).toEqual(reaches);
        expect(stretchesAlong(-180, ...east)).toEqual(reaches);
      }
    });

    it('leaves a lake to that of its parts in which it lies', () => {
      const parts = polygonsOf(landOf(comb, square(184, 11, 2)));
      const lakes = parts.filter(({ length }) => length > 1);
      expect(lakes.map((rings) => rings.map(areaOf))).toEqual([[40, -4]]);
      expect(Math.min(...(lakes[0]?.[0] ?? []).map(([, lat = 0]) => lat))).toBe(10);
    });
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
