import type L from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import {
  type Camera as CameraState,
  isSameCamera,
  roundCamera,
} from '../../core/geography/camera.ts';
import type { Projection } from '../../core/geography/projection.ts';
import { moveCamera } from '../../core/state/transition.ts';
import { usePage } from '../page/context.ts';
import { fitBox, leafletBounds, worldBox } from './layer/crs.ts';

const PADDING = 8;
const MAX_ZOOM = 7;

function cameraOf(map: L.Map): CameraState {
  const { lat, lng } = map.getCenter();
  return roundCamera({ zoom: map.getZoom(), lat, lng });
}

/** The whole world, as large as the map’s box allows. */
function worldCamera(map: L.Map, projection: Projection): CameraState {
  const { zoom, lat, lng } = fitBox(worldBox(projection), map.getSize(), projection, PADDING);
  return roundCamera({ zoom: Math.max(0, Math.floor(zoom * 100) / 100), lat, lng });
}

/** What moves a map: the page itself, whose moves are told to nobody, or the reader. */
function createHand(map: L.Map) {
  let isPage = false;
  let isReader = false;
  const grasp = () => {
    isReader = !isPage;
  };
  map.on('movestart', grasp);
  return {
    isPage: () => isPage,
    isReader: () => isReader,
    release: () => {
      isReader = false;
    },
    /** Moves of this call are the page’s own. */
    move(act: () => void) {
      isPage = true;
      act();
      isPage = false;
    },
    remove: () => map.off('movestart', grasp),
  };
}

/**
 * Keeps map and state the same. The map moves only where the camera differs by value, and only what a reader moved
 * is written to the state: nothing echoes. Two maps side by side follow each other through the state, the other one
 * while the reader’s hand is still moving.
 */
export function Camera({ projection }: { readonly projection: Projection }) {
  const map = useMap();
  const { store } = usePage();

  useEffect(
    function connect() {
      const hand = createHand(map);
      const follow = () => {
        const { camera: chosen } = store.get();
        const wanted = chosen ?? worldCamera(map, projection);
        // Not setMinZoom, which would start a zoom of its own.
        map.options.minZoom = Math.min(worldCamera(map, projection).zoom, wanted.zoom);
        if (hand.isReader() || isSameCamera(wanted, cameraOf(map))) return;
        hand.move(() => map.setView([wanted.lat, wanted.lng], wanted.zoom, { animate: false }));
      };
      const tell = () => {
        if (hand.isPage()) return;
        const now = cameraOf(map);
        store.set(moveCamera(now, worldCamera(map, projection)));
      };
      const onMove = () => {
        if (store.get().compare !== null) tell();
      };
      const onMoveEnd = () => {
        hand.release();
        tell();
      };
      const observer = new ResizeObserver(() => {
        hand.move(() => map.invalidateSize({ pan: true, animate: false }));
        follow();
      });
      follow();
      const unsubscribe = store.subscribe((next, previous) => {
        if (next.camera !== previous.camera) follow();
      });
      map.on('move', onMove);
      map.on('moveend', onMoveEnd);
      observer.observe(map.getContainer());
      return function disconnect() {
        hand.remove();
        unsubscribe();
        map.off('move', onMove);
        map.off('moveend', onMoveEnd);
        observer.disconnect();
      };
    },
    [map, store, projection],
  );

  useEffect(
    function limit() {
      map.setMaxZoom(MAX_ZOOM);
      map.setMaxBounds(leafletBounds(worldBox(projection), projection, 0.3));
    },
    [map, projection],
  );
  return null;
}
