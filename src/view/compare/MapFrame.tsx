import './MapFrame.css';
import { useSlice } from '../page/context.ts';
import { OfBeside } from './Beside.tsx';
import { useBeside } from './beside.ts';
import { Half } from './Half.tsx';

/** The map of the year, or two maps beside each other: of two years, or of two atlases. */
export function MapFrame() {
  const isOfTwoYears = useSlice((state) => state.compare !== null);
  const isDivided = useBeside() !== null || isOfTwoYears;
  return (
    <div className={isDivided ? 'map-frame is-compared' : 'map-frame'}>
      <Half half="first" prefix="map" isCompared={isDivided} />
      {isDivided && (
        <OfBeside>
          <Half half="second" prefix="second" isCompared />
        </OfBeside>
      )}
    </div>
  );
}
