import type { Projection } from './projection.ts';

/** What the map shows: zoom and centre, each rounded to two decimals. */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

/** The nearest that the map goes: at 1:50 million, coasts have nothing more to show. */
export const MAX_ZOOM = 7;

/** Degrees that a centre may have. The map is cut in the Bering Strait, so that longitudes run on beyond 180. */
export const CENTRES = { south: -90, north: 90, west: -180, east: 200 } as const;

/** A camera’s numbers have two decimals at the most, so that a link and its state are the same. */
export function roundCamera({ zoom, lat, lng }: Camera): Camera {
  const round = (value: number) => Math.round(value * 100) / 100 + 0;
  return { zoom: round(zoom), lat: round(lat), lng: round(lng) };
}

export function isSameCamera(one: Camera, other: Camera): boolean {
  return one.zoom === other.zoom && one.lat === other.lat && one.lng === other.lng;
}

/** Pixels of the world’s square at zoom 0. */
export const TILE = 256;

/** Pixels of a radian of the plane at a zoom. */
export function pixelsPerRadian({ extent }: Pick<Projection, 'extent'>, zoom: number): number {
  return (TILE * 2 ** zoom) / (2 * extent);
}
