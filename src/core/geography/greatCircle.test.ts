import { geoDistance, geoInterpolate } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalEarth } from './equalEarth.ts';
import { greatCircle, linkBetween, radiusAt, withinEdges } from './greatCircle.ts';
import { mercator } from './mercator.ts';
import type { Position } from './position.ts';
import { RADIANS, WEST_EDGE } from './projection.ts';

const HAVANA = { lng: -82.4, lat: 23.1 };
const LUANDA = { lng: 13.2, lat: -8.8 };
const TARAWA = { lng: 173, lat: 1.4 };
const pair = ({ lng, lat }: Position): [number, number] => [lng, lat];
const positions = fc.record({
  lng: fc.double({ min: -180, max: 191, noNaN: true }),
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
});

describe('greatCircle()', () => {
  it('lies on the same circle as d3-geo’s', () => {
    const [line = []] = greatCircle(HAVANA, LUANDA);
    const at = geoInterpolate(pair(HAVANA), pair(LUANDA));
    line.forEach((point, index) => {
      const [lng, lat] = at(index / (line.length - 1));
      expect(point.lng).toBeCloseTo(lng, 9);
      expect(point.lat).toBeCloseTo(lat, 9);
    });
    expect(line.length).toBeGreaterThan(90);
  });

  it('begins and ends where it was asked to', () => {
    fc.assert(
      fc.property(positions, positions, (from, to) => {
        const lines = greatCircle(from, to);
        expect(geoDistance(pair(lines[0]?.[0] ?? LUANDA), pair(from))).toBeLessThan(1e-6);
        const end = lines.at(-1)?.at(-1) ?? LUANDA;
        expect(geoDistance(pair(end), pair(to))).toBeLessThan(1e-6);
      }),
    );
  });

  it('never leaves the map, and no line leaps across it', () => {
    fc.assert(
      fc.property(positions, positions, (from, to) => {
        for (const line of greatCircle(from, to)) {
          line.forEach(({ lng }, index) => {
            expect(lng).toBeGreaterThanOrEqual(WEST_EDGE);
            expect(lng).toBeLessThanOrEqual(WEST_EDGE + 360);
            expect(Math.abs(lng - (line[index - 1]?.lng ?? lng))).toBeLessThanOrEqual(180);
          });
        }
      }),
    );
  });

  it('is two lines where it crosses the map’s cut, which meet at one latitude', () => {
    const [first = [], second = [], ...rest] = greatCircle(HAVANA, TARAWA);
    expect(rest).toEqual([]);
    expect(first.at(-1)?.lng).toBe(WEST_EDGE);
    expect(second[0]?.lng).toBe(WEST_EDGE + 360);
    expect(second[0]?.lat).toBe(first.at(-1)?.lat);
  });

  it('meets the map’s cut where the circle does', () => {
    const from = { lng: -170, lat: 10 };
    const to = { lng: -160, lat: -20 };
    const at = geoInterpolate(pair(from), pair(to));
    const crossing = Array.from({ length: 10_001 }, (_, step) => at(step / 10_000)).find(
      ([lng]) => lng > WEST_EDGE,
    );
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const [first = [], second = []] = greatCircle(one, other);
      expect(first.at(-1)?.lat).toBeCloseTo(crossing?.[1] ?? 99, 2);
      expect(second[0]?.lat).toBeCloseTo(crossing?.[1] ?? 99, 2);
    }
  });

  it('has a point each degree', () => {
    expect(greatCircle({ lng: 0, lat: 0 }, { lng: 30, lat: 0 }).flat()).toHaveLength(31);
    expect(greatCircle({ lng: 0, lat: 0 }, { lng: 0.5, lat: 0 }).flat()).toHaveLength(2);
  });

  it('is a line of two points where a place is gone to from itself', () => {
    expect(greatCircle(LUANDA, LUANDA).flat()).toHaveLength(2);
  });

  it('is a line of two points between opposite places, which no one circle joins', () => {
    expect(greatCircle({ lng: 0, lat: 0 }, { lng: 180, lat: 0 }).flat()).toHaveLength(2);
  });
});

describe('linkBetween()', () => {
  const HANOI = { lng: 105.8, lat: 21 };

  it('is the great circle, also over the map’s cut', () => {
    expect(linkBetween(HAVANA, LUANDA)).toEqual(greatCircle(HAVANA, LUANDA));
    expect(linkBetween(HAVANA, TARAWA)).toEqual(greatCircle(HAVANA, TARAWA));
  });

  it('goes across the map, in one line from end to end, where the shortest way is over the pole', () => {
    const [line = [], ...rest] = linkBetween(HAVANA, HANOI);
    expect(rest).toEqual([]);
    expect(line[0]?.lng).toBeCloseTo(HAVANA.lng, 9);
    expect(line.at(-1)?.lng).toBeCloseTo(HANOI.lng, 9);
    expect(line.at(-1)?.lat).toBeCloseTo(HANOI.lat, 9);
    expect(Math.max(...line.map(({ lat }) => lat))).toBeLessThan(60);
    expect(line[Math.floor(line.length / 2)]?.lat).toBeCloseTo((HAVANA.lat + HANOI.lat) / 2 + 22);
  });
});

describe('withinEdges()', () => {
  it('turns longitudes into the map’s, from the Bering Strait eastwards', () => {
    expect(withinEdges(-170)).toBe(190);
    expect(withinEdges(-168.5)).toBe(-168.5);
    expect(withinEdges(190)).toBe(190);
    expect(withinEdges(13.2)).toBeCloseTo(13.2, 12);
  });
});

describe('radiusAt()', () => {
  it('keeps areas on an equal-area map, wherever the place is', () => {
    for (const lat of [0, 23, -34, 61]) {
      expect(radiusAt({ lng: 40, lat }, 0.5, equalEarth)).toBeCloseTo(0.5 * RADIANS, 6);
    }
  });

  it('grows with the latitude on Mercator’s', () => {
    expect(radiusAt({ lng: 0, lat: 60 }, 1, mercator) / RADIANS).toBeCloseTo(2, 4);
  });
});
