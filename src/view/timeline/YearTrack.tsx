import './YearTrack.css';
import { memo, useMemo } from 'react';
import { rootShare } from '../../core/chart/scale.ts';
import { createTrack } from '../../core/choropleth/track.ts';
import { usePage, useSlice } from '../page/context.ts';
import { Flags } from './Flags.tsx';

const HEIGHT = 36;
const TICK = 3;

/**
 * The layer’s years above the slider: solid where sources speak of the year, striped where figures are carried from
 * others; a tick below where a source speaks, a flag above for events and moments. A line between two bars breaks the row
 * where others count, or something else is counted. The middle of a bar is the slider’s year.
 */
export const YearTrack = memo(function YearTrack() {
  const { atlas } = usePage();
  const layer = useSlice((state) => state.layer);
  const estimate = useSlice((state) => state.estimate);
  const { firstYear, lastYear } = atlas.dataset;
  const years = useMemo(
    () => createTrack(atlas.painter, layer, estimate, firstYear, lastYear),
    [atlas, layer, estimate, firstYear, lastYear],
  );
  const most = Math.max(1, ...years.map(({ stated, carried }) => stated + carried));
  // The square root keeps Grenada visible beside Angola.
  const floor = HEIGHT - TICK - 1;
  const heightOf = (value: number) => rootShare(value, most) * floor;
  return (
    <div className="track" aria-hidden="true">
      <Flags />
      <svg
        aria-hidden="true"
        viewBox={`0.5 0 ${years.length - 1} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        <defs>
          <pattern id="carried-stripes" patternUnits="userSpaceOnUse" width="4" height="3">
            <rect width="4" height="1.4" className="stripe" />
          </pattern>
        </defs>
        {years.map(({ year, stated, carried, isSourced, isBreak }) => {
          const whole = heightOf(stated + carried);
          const solid = whole === 0 ? 0 : (whole * stated) / (stated + carried);
          const x = year - firstYear + 0.08;
          return (
            <g key={year}>
              <rect
                fill="url(#carried-stripes)"
                x={x}
                width={0.84}
                y={floor - whole}
                height={Math.max(0, whole - solid)}
              />
              <rect x={x} width={0.84} y={floor - solid} height={solid} />
              {isBreak && <line className="break" x1={x - 0.08} x2={x - 0.08} y1={0} y2={floor} />}
              {isSourced && (
                <rect className="tick" x={x} width={0.84} y={HEIGHT - TICK} height={TICK} />
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
});
