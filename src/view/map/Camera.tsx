import type L from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { Projection } from '../../core/geography/projection.ts';
import { roundCamera } from '../../core/state/permalink.ts';
import type { Camera as CameraState } from '../../core/state/state.ts';
import { usePage, useSlice } from '../context.ts';
import { fitBox, leafletBounds, worldBox } from './crs.ts';

const PADDING = 8;
const MAX_ZOOM = 7;

function cameraOf(map: L.Map): CameraState {
  const { lat, lng } = map.getCenter();
  return roundCamera({ zoom: map.getZoom(), lat, lng });
}

function isSame(one: CameraState, other: CameraState): boolean {
  return one.zoom === other.zoom && one.lat === other.lat && one.lng === other.lng;
}

/** The whole world, as large as the map’s box allows. */
function worldCamera(map: L.Map, projection: Projection): CameraState {
  const { zoom, lat, lng } = fitBox(worldBox(projection), map.getSize(), projection, PADDING);
  return roundCamera({ zoom: Math.max(0, Math.floor(zoom * 100) / 100), lat, lng });
}

/**
 * Keeps map and state the same. The map moves only where the camera differs by value, and only what a reader moved
 * is written to the state: nothing echoes.
 */
export function Camera({ projection }: { readonly projection: Projection }) {
  const map = useMap();
  const { store } = usePage();
  const camera = useSlice((state) => state.camera);

  useEffect(
    function follow() {
      const wanted = camera ?? worldCamera(map, projection);
      // Not setMinZoom, which would start a zoom of its own.
      map.options.minZoom = Math.min(worldCamera(map, projection).zoom, wanted.zoom);
      if (!isSame(wanted, cameraOf(map))) {
        map.setView([wanted.lat, wanted.lng], wanted.zoom, { animate: false });
      }
    },
    [map, camera, projection],
  );

  useEffect(
    function limit() {
      map.setMaxZoom(MAX_ZOOM);
      map.setMaxBounds(leafletBounds(worldBox(projection), projection, 0.3));
    },
    [map, projection],
  );

  useEffect(
    function tell() {
      const onMoveEnd = () => {
        const now = cameraOf(map);
        store.set((state) => {
          const current = state.camera ?? worldCamera(map, projection);
          return isSame(now, current) ? state : { ...state, camera: now };
        });
      };
      const onResize = () => {
        if (store.get().camera !== null) return;
        const { zoom, lat, lng } = worldCamera(map, projection);
        map.options.minZoom = zoom;
        map.setView([lat, lng], zoom, { animate: false });
      };
      map.on('moveend', onMoveEnd);
      map.on('resize', onResize);
      const observer = new ResizeObserver(() => map.invalidateSize({ pan: false, animate: false }));
      observer.observe(map.getContainer());
      return () => {
        map.off('moveend', onMoveEnd);
        map.off('resize', onResize);
        observer.disconnect();
      };
    },
    [map, store, projection],
  );
  return null;
}
