import L from 'leaflet';
import { type Camera, pixelsPerRadian, roundCamera } from '../../../core/geography/camera.ts';
import { equalEarth } from '../../../core/geography/equalEarth.ts';
import { mercator } from '../../../core/geography/mercator.ts';
import {
  type Projection,
  type ProjectionId,
  withMargins,
} from '../../../core/geography/projection.ts';
import type { PlaneBox, PlaneView } from '../../../core/geography/stage.ts';

export const PROJECTIONS: Readonly<Record<ProjectionId, Projection>> = {
  'equal-earth': withMargins(equalEarth),
  mercator: withMargins(mercator),
};

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

/** A view of the plane as Leaflet has it. */
export function seenFrom({ scale, x, y }: PlaneView, projection: Projection): Camera {
  const zoom = Math.log2(scale / pixelsPerRadian(projection, 0));
  return { zoom, ...projection.unproject({ x, y }) };
}

/** The same, rounded so that all of it stays in sight. */
export function cameraOfView(view: PlaneView, projection: Projection): Camera {
  const { zoom, ...centre } = seenFrom(view, projection);
  return roundCamera({ zoom: Math.max(0, Math.floor(zoom * 100) / 100), ...centre });
}

export function viewOfCamera({ zoom, lat, lng }: Camera, projection: Projection): PlaneView {
  return { scale: pixelsPerRadian(projection, zoom), ...projection.project({ lat, lng }) };
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
