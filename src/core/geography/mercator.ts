import { CENTRAL_MERIDIAN, type Projection, RADIANS } from './projection.ts';

/** The latitude at which the spherical Mercator map is as high as it is wide. */
const MAX_LATITUDE = (2 * Math.atan(Math.exp(Math.PI)) - Math.PI / 2) / RADIANS;

/** Spherical Mercator (Snyder, Map Projections, 1987, equations 7-1, 7-2 and 7-4). Inflates areas towards the poles. */
export const mercator: Projection = {
  id: 'mercator',
  project({ lng, lat }) {
    const clamped = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
    return {
      x: (lng - CENTRAL_MERIDIAN) * RADIANS,
      y: Math.log(Math.tan(Math.PI / 4 + (clamped * RADIANS) / 2)),
    };
  },
  unproject({ x, y }) {
    return {
      lng: x / RADIANS + CENTRAL_MERIDIAN,
      lat: (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / RADIANS,
    };
  },
  extent: Math.PI,
  maxLatitude: MAX_LATITUDE,
};
