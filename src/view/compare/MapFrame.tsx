import './MapFrame.css';
import { useSlice, useYear } from '../page/context.ts';
import { Half } from './Half.tsx';

/** The map of the year, or the maps of two years beside each other. */
export function MapFrame() {
  const year = useYear();
  const second = useSlice((state) => state.compare);
  const isCompared = second !== null;
  return (
    <div className={isCompared ? 'map-frame is-compared' : 'map-frame'}>
      <Half year={year} prefix="map" isCompared={isCompared} />
      {isCompared && <Half year={second} prefix="second" isCompared />}
    </div>
  );
}
