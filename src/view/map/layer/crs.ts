import L from 'leaflet';
import { equalEarth } from '../../../core/geography/equalEarth.ts';
import { mercator } from '../../../core/geography/mercator.ts';
import {
  type Projection,
  type ProjectionId,
  withMargins,
} from '../../../core/geography/projection.ts';

export const PROJECTIONS: Readonly<Record<ProjectionId, Projection>> = {
  'equal-earth': withMargins(equalEarth),
  mercator: withMargins(mercator),
};

/** Pixels of the world’s square at zoom 0. */
const TILE = 256;

// Typed as a class, `L.CRS` is a plain object to extend; its descendants would wrap longitudes.
const BASE = L.CRS as unknown as L.CRS;

/** A Leaflet CRS of a projection. It wraps no longitude: the map is cut once, in the Bering Strait. */
export function createCrs(projection: Projection): L.CRS {
  const { extent } = projection;
  const scale = 1 / (2 * extent);
  return L.Util.extend({}, BASE, {
    code: projection.id,
    infinite: false,
    transformation: new L.Transformation(scale, 0.5, -scale, 0.5),
    distance: L.CRS.Earth.distance.bind(L.CRS.Earth),
    projection: {
      project: ({ lat, lng }: L.LatLng) => {
        const { x, y } = projection.project({ lat, lng });
        return new L.Point(x, y);
      },
      unproject: (point: L.Point) => {
        const { lat, lng } = projection.unproject(point);
        return new L.LatLng(lat, lng);
      },
      bounds: L.bounds([-extent, -extent], [extent, extent]),
    },
  });
}

/** Pixels of a radian of the plane at a zoom. */
export function pixelsPerRadian({ extent }: Projection, zoom: number): number {
  return (TILE * 2 ** zoom) / (2 * extent);
}

/** A rectangle on the plane; a latitude and longitude rectangle is none there. */
export interface PlaneBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** All land but Antarctica, which the map leaves out. */
export function worldBox(projection: Projection): PlaneBox {
  const top = projection.id === 'mercator' ? 78 : 84;
  return {
    west: projection.project({ lng: -168.5, lat: 0 }).x,
    east: projection.project({ lng: 191.5, lat: 0 }).x,
    south: projection.project({ lng: 0, lat: -56 }).y,
    north: projection.project({ lng: 0, lat: top }).y,
  };
}

/** The zoom and centre that show a box of the plane whole. */
export function fitBox(
  box: PlaneBox,
  size: L.Point,
  projection: Projection,
  padding: number,
): { readonly zoom: number; readonly lat: number; readonly lng: number } {
  const unit = pixelsPerRadian(projection, 0);
  const across = Math.max(1, size.x - 2 * padding) / ((box.east - box.west) * unit);
  const down = Math.max(1, size.y - 2 * padding) / ((box.north - box.south) * unit);
  const centre = { x: (box.west + box.east) / 2, y: (box.south + box.north) / 2 };
  return { zoom: Math.log2(Math.min(across, down)), ...projection.unproject(centre) };
}

/** Bounds for Leaflet’s `maxBounds`: it looks at these two corners only. */
export function leafletBounds(
  box: PlaneBox,
  projection: Projection,
  margin: number,
): L.LatLngBounds {
  const low = projection.unproject({ x: box.west - margin, y: box.south - margin });
  const high = projection.unproject({ x: box.east + margin, y: box.north + margin });
  return L.latLngBounds([low.lat, low.lng], [high.lat, high.lng]);
}
