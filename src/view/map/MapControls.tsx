import './MapControls.css';
import { useMap } from 'react-leaflet';
import { showWorld } from '../../core/state/transition.ts';
import { usePage, useSlice } from '../page/context.ts';

/** Zoom buttons of our own: Leaflet’s are links, and its attribution draws a flag. */
export function MapControls() {
  const map = useMap();
  const { words, store } = usePage();
  const isWhole = useSlice((state) => state.camera === null);
  const { map: labels } = words.messages;
  return (
    <div className="map-controls" data-overlay>
      <button type="button" aria-label={labels.zoomIn} onClick={() => map.zoomIn()}>
        +
      </button>
      <button type="button" aria-label={labels.zoomOut} onClick={() => map.zoomOut()}>
        −
      </button>
      <button
        type="button"
        aria-label={labels.wholeWorld}
        disabled={isWhole}
        onClick={() => store.set(showWorld)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5" />
        </svg>
      </button>
    </div>
  );
}
