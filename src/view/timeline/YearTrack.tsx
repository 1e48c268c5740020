import { memo, useMemo } from 'react';
import { summarise } from '../../core/choropleth/summary.ts';
import { usePage, useSlice } from '../context.ts';

const HEIGHT = 36;

/** Cubans abroad per year on the chosen layer, above the slider: solid where sources speak, pale where figures are carried. */
export const YearTrack = memo(function YearTrack() {
  const { atlas } = usePage();
  const layer = useSlice((state) => state.layer);
  const estimate = useSlice((state) => state.estimate);
  const { firstYear, lastYear } = atlas.dataset;
  const bars = useMemo(() => {
    const years: { year: number; stated: number; carried: number }[] = [];
    for (let year = firstYear; year <= lastYear; year += 1) {
      const cells = atlas.painter.cellsAt(layer, estimate, year);
      let carried = 0;
      for (const cell of cells.values()) {
        if (cell.type === 'figure' && cell.basis !== 'stated') carried += cell.value;
      }
      const { total, others } = summarise(cells);
      years.push({ year, stated: (total || others) - carried, carried });
    }
    return years;
  }, [atlas, layer, estimate, firstYear, lastYear]);
  const most = Math.max(1, ...bars.map(({ stated, carried }) => stated + carried));
  // The square root keeps Grenada visible beside Angola.
  const heightOf = (value: number) => Math.sqrt(value / most) * HEIGHT;
  return (
    <svg
      className="track"
      viewBox={`0 0 ${bars.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bars.map(({ year, stated, carried }) => {
        const whole = heightOf(stated + carried);
        const solid = stated + carried === 0 ? 0 : (whole * stated) / (stated + carried);
        const x = year - firstYear;
        return (
          <g key={year}>
            <rect
              className="carried"
              x={x + 0.08}
              width={0.84}
              y={HEIGHT - whole}
              height={Math.max(0, whole - solid)}
            />
            <rect x={x + 0.08} width={0.84} y={HEIGHT - solid} height={solid} />
          </g>
        );
      })}
    </svg>
  );
});
