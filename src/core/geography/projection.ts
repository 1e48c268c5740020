import type { Position } from './position.ts';

/** A place on the plane of a projection: radians of a unit sphere, x eastwards, y northwards. */
export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

export const PROJECTION_IDS = ['equal-earth', 'mercator'] as const;
export type ProjectionId = (typeof PROJECTION_IDS)[number];

export interface Projection {
  readonly id: ProjectionId;
  project(position: Position): PlanePoint;
  /** Points outside the world's outline come back clamped to it. */
  unproject(point: PlanePoint): Position;
  /** Half the width of the plane's square in radians: x and y lie within ± this. */
  readonly extent: number;
  /** The highest latitude on the plane, in degrees. */
  readonly maxLatitude: number;
}

export const RADIANS = Math.PI / 180;

/**
 * The same projection with room above and below the world: a map’s box may be higher than the world,
 * and its corners are then no place on Earth. Latitudes beyond the highest go on as radians.
 */
export function withMargins(projection: Projection): Projection {
  const { maxLatitude } = projection;
  const edge = projection.project({ lng: CENTRAL_MERIDIAN, lat: maxLatitude }).y;
  return {
    ...projection,
    project({ lng, lat }) {
      const { x, y } = projection.project({ lng, lat });
      const beyond = Math.max(0, Math.abs(lat) - maxLatitude) * RADIANS;
      return { x, y: y + Math.sign(lat) * beyond };
    },
    unproject({ x, y }) {
      const beyond = Math.max(0, Math.abs(y) - edge) / RADIANS;
      const { lng, lat } = projection.unproject({ x, y: y - Math.sign(y) * beyond * RADIANS });
      return { lng, lat: lat + Math.sign(y) * beyond };
    },
  };
}

/** The meridian in the middle of the map. */
/** Kilometres, on the average. */
export const EARTH_RADIUS = 6371;

/**
 * The map is cut in the Bering Strait, so that no country crosses its edge: longitudes run from here eastwards. Files are
 * cut at 180°, where Fiji and Russia are.
 */
export const WEST_EDGE = -168.5;

export const CENTRAL_MERIDIAN = WEST_EDGE + 180;
