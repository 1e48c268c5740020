import './MapControls.css';
import { useCallback, useSyncExternalStore } from 'react';
import { useMap } from 'react-leaflet';
import { isSameCamera } from '../../core/geography/camera.ts';
import { moveCamera, showWorld } from '../../core/state/transition.ts';
import { usePage, useSlice } from '../page/context.ts';
import { Icon } from '../page/Icon.tsx';
import { isStartCropped, type Scene, startCamera, worldCamera } from './cameras.ts';

/** Zoom buttons of our own: Leaflet’s are links, and its attribution draws a flag. */
export function MapControls({ scene }: { readonly scene: Scene }) {
  const map = useMap();
  const { words } = usePage();
  const { map: labels } = words.messages;
  return (
    <div className="map-controls" data-overlay data-over-map>
      <button type="button" aria-label={labels.zoomIn} onClick={() => map.zoomIn()}>
        <Icon name="plus" />
      </button>
      <button type="button" aria-label={labels.zoomOut} onClick={() => map.zoomOut()}>
        <Icon name="minus" />
      </button>
      <WholeWorld scene={scene} />
    </div>
  );
}

/** Shows the land that matters; where a tall map begins with a part of it, all land, and then that part again. */
function WholeWorld({ scene }: { readonly scene: Scene }) {
  const map = useMap();
  const { words, store } = usePage();
  const camera = useSlice((state) => state.camera);
  const subscribe = useCallback(
    (listener: () => void) => {
      map.on('resize', listener);
      return () => {
        map.off('resize', listener);
      };
    },
    [map],
  );
  const isCropped = useSyncExternalStore(subscribe, () => isStartCropped(map, scene));
  const isWhole = isCropped && camera !== null && isSameCamera(camera, worldCamera(map, scene));
  const toggle = () => {
    if (!isCropped || isWhole) store.set(showWorld);
    else {
      store.set(moveCamera(worldCamera(map, scene), (state) => startCamera(map, scene, state)));
    }
  };
  return (
    <button
      type="button"
      aria-label={words.messages.map.wholeWorld}
      aria-pressed={isCropped ? isWhole : undefined}
      disabled={camera === null && !isCropped}
      onClick={toggle}
    >
      <Icon name="world" />
    </button>
  );
}
