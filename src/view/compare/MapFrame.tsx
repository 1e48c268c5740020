import './MapFrame.css';
import { useSlice } from '../page/context.ts';
import { Half } from './Half.tsx';

/** The map of the year, or the maps of two years beside each other. */
export function MapFrame() {
  const isCompared = useSlice((state) => state.compare !== null);
  return (
    <div className={isCompared ? 'map-frame is-compared' : 'map-frame'}>
      <Half half="first" prefix="map" isCompared={isCompared} />
      {isCompared && <Half half="second" prefix="second" isCompared />}
    </div>
  );
}
