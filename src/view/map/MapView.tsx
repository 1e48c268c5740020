import './leaflet.css';
import './MapView.css';
import L from 'leaflet';
import { memo, useMemo } from 'react';
import { MapContainer } from 'react-leaflet';
import type { Half } from '../../core/state/years.ts';
import { useLayer, usePage, useSlice } from '../page/context.ts';
import { Camera } from './Camera.tsx';
import { Choropleth } from './Choropleth.tsx';
import { createCrs, PROJECTIONS } from './layer/crs.ts';
import { MapControls } from './MapControls.tsx';

interface Props {
  readonly half: Half;
  /** Keeps the drawings of two maps on one page apart. */
  readonly prefix: string;
  /** The name of the map for assistive tools. */
  readonly label: string;
}

/** One map of one year. Leaflet is mounted once for a projection; React owns everything around it. */
export const MapView = memo(function MapView({ half, prefix, label }: Props) {
  const { atlas, words } = usePage();
  const layer = useLayer();
  const projectionId = useSlice((state) => state.projection);
  const projection = PROJECTIONS[projectionId];
  const { borders, description } = atlas;
  const scene = useMemo(
    () => ({ projection, stage: description.stage, borders }),
    [projection, description, borders],
  );
  const crs = useMemo(() => createCrs(projection), [projection]);
  return (
    <section className="map" aria-label={label}>
      <MapContainer
        key={projectionId}
        className="map-canvas"
        crs={crs}
        center={[15, 11.5]}
        zoom={1}
        minZoom={0}
        zoomSnap={0}
        zoomDelta={0.75}
        wheelPxPerZoomLevel={90}
        maxBoundsViscosity={0.9}
        zoomControl={false}
        trackResize={false}
        attributionControl={false}
        keyboard={false}
        boxZoom={false}
        doubleClickZoom={false}
        dragging={!L.Browser.mobile}
        inertia={false}
      >
        <div className="map-veil" />
        <Camera scene={scene} />
        <Choropleth projection={projection} half={half} prefix={prefix} />
        <MapControls scene={scene} />
      </MapContainer>
      <p id={`${prefix}-hint`} className="visually-hidden">
        {words.messages.map.hint}
      </p>
      <p className="attribution" data-over-map>
        <span className="attribution-about">{words.layer(layer.id).about} </span>
        {words.messages.map.attribution}
      </p>
    </section>
  );
});
