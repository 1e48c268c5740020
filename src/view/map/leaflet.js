/*
 * What this map uses of Leaflet 1.9.4, and no tiles, markers, popups or controls. `vite.config.ts` puts it in the
 * place of `leaflet`, for react-leaflet too; its types are those of `@types/leaflet`.
 */
import Browser from 'leaflet/src/core/Browser.js';
import * as Util from 'leaflet/src/core/Util.js';
import * as DomUtil from 'leaflet/src/dom/DomUtil.js';
import { Earth } from 'leaflet/src/geo/crs/CRS.Earth.js';
import { CRS as Plane } from 'leaflet/src/geo/crs/CRS.js';
import { LatLng } from 'leaflet/src/geo/LatLng.js';
import { LatLngBounds, toLatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
import { toBounds } from 'leaflet/src/geometry/Bounds.js';
import { Point, toPoint } from 'leaflet/src/geometry/Point.js';
import { Transformation } from 'leaflet/src/geometry/Transformation.js';
import { Layer } from 'leaflet/src/layer/Layer.js';
import { svg } from 'leaflet/src/layer/vector/SVG.js';
import { Drag } from 'leaflet/src/map/handler/Map.Drag.js';
import { ScrollWheelZoom } from 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import { TouchZoom } from 'leaflet/src/map/handler/Map.TouchZoom.js';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';

// Each hand of the reader registers itself with the map.
Object.assign(LeafletMap, { Drag, ScrollWheelZoom, TouchZoom });
// The map listens to its container itself: of clicks and moves of a mouse Leaflet need not tell anybody.
LeafletMap.include({ _fireDOMEvent() {} });

export { DomUtil, LatLngBounds, LeafletMap as Map };

/** For the components of react-leaflet that this map has not got, and that no build takes with it. */
const absent = undefined;

export {
  absent as Circle,
  absent as CircleMarker,
  absent as Control,
  absent as FeatureGroup,
  absent as GeoJSON,
  absent as ImageOverlay,
  absent as LayerGroup,
  absent as Marker,
  absent as Polygon,
  absent as Polyline,
  absent as Popup,
  absent as Rectangle,
  absent as SVGOverlay,
  absent as TileLayer,
  absent as Tooltip,
  absent as VideoOverlay,
};

export default {
  Browser,
  CRS: Object.assign(Plane, { Earth }),
  LatLng,
  LatLngBounds,
  Layer,
  Point,
  Transformation,
  Util,
  bounds: toBounds,
  latLngBounds: toLatLngBounds,
  point: toPoint,
  svg,
};
