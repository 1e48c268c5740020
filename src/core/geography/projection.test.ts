import { geoEqualEarthRaw, geoMercatorRaw } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalEarth } from './equalEarth.ts';
import { mercator } from './mercator.ts';
import { CENTRAL_MERIDIAN, RADIANS, withMargins } from './projection.ts';

const places = fc.record({
  lng: fc.double({ min: -168.5, max: 191.5, noNaN: true }),
  lat: fc.double({ min: -84, max: 84, noNaN: true }),
});

describe.each([
  [equalEarth, geoEqualEarthRaw],
  [mercator, geoMercatorRaw],
] as const)('$id', (projection, reference) => {
  it('agrees with d3-geo’s formulas everywhere', () => {
    fc.assert(
      fc.property(places, ({ lng, lat }) => {
        const [x, y] = reference((lng - CENTRAL_MERIDIAN) * RADIANS, lat * RADIANS);
        const point = projection.project({ lng, lat });
        expect(point.x).toBeCloseTo(x, 10);
        expect(point.y).toBeCloseTo(y, 10);
      }),
      { numRuns: 1_000 },
    );
  });

  it('unprojects what it projected', () => {
    fc.assert(
      fc.property(places, (place) => {
        const back = projection.unproject(projection.project(place));
        expect(back.lng).toBeCloseTo(place.lng, 8);
        expect(back.lat).toBeCloseTo(place.lat, 8);
      }),
      { numRuns: 1_000 },
    );
  });

  it('with margins, goes on beyond the poles and comes back', () => {
    const roomy = withMargins(projection);
    fc.assert(
      fc.property(fc.double({ min: -2.5, max: 2.5, noNaN: true }), (y) => {
        expect(roomy.project(roomy.unproject({ x: 0.4, y })).y).toBeCloseTo(y, 6);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('equalEarth', () => {
  it('keeps areas: a band of one degree is as large on the plane as on the sphere', () => {
    for (const lat of [-80, -45, -10, 0, 30, 60, 85]) {
      const low = equalEarth.project({ lng: CENTRAL_MERIDIAN + 0.5, lat });
      const high = equalEarth.project({ lng: CENTRAL_MERIDIAN + 0.5, lat: lat + 1 });
      const plane = (low.x + high.x) * (high.y - low.y);
      const sphere = RADIANS * (Math.sin((lat + 1) * RADIANS) - Math.sin(lat * RADIANS));
      expect(plane / sphere).toBeCloseTo(1, 3);
    }
  });
});
