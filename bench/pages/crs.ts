import L from 'leaflet';
import { equalEarth as projection } from '../../src/core/geography/equalEarth.ts';

/** Pixels of a radian, as on the atlas in a window of 1280 pixels. */
const SCALE = 230;

/** The atlas’s projection, as Leaflet wants it told. */
export const equalEarth: L.CRS = L.extend({}, L.CRS.Simple, {
  projection: {
    project: (at: L.LatLng) => {
      const { x, y } = projection.project(at);
      return L.point(x, y);
    },
    unproject: (point: L.Point) => {
      const { lat, lng } = projection.unproject(point);
      return L.latLng(lat, lng);
    },
    bounds: L.bounds([-2.9, -1.4], [2.9, 1.4]),
  },
  transformation: new L.Transformation(SCALE, 0, -SCALE, 0),
});

export const CENTRE: L.LatLngExpression = [15, 11.5];
