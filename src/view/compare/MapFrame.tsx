import './MapFrame.css';
import { OfBeside } from './Beside.tsx';
import { useSecondHalf } from './beside.ts';
import { Half } from './Half.tsx';

/** The map of the year, or two maps beside each other: of two years, or of two atlases. */
export function MapFrame() {
  const isDivided = useSecondHalf();
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
