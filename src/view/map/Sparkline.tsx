import { usePage, useSlice } from '../context.ts';

const WIDTH = 180;
const HEIGHT = 28;

interface Props {
  readonly polity: string;
  readonly year: number;
}

/** A place’s figures over all years, this year marked; its height grows with the logarithm of the figure. */
export function Sparkline({ polity, year }: Props) {
  const { atlas } = usePage();
  const layer = useSlice((state) => state.layer);
  const estimate = useSlice((state) => state.estimate);
  const { firstYear, lastYear } = atlas.dataset;
  const width = WIDTH / (lastYear - firstYear + 1);
  const bars: { year: number; height: number }[] = [];
  for (let at = firstYear; at <= lastYear; at += 1) {
    const cell = atlas.painter.cellsAt(layer, estimate, at).get(polity);
    if (cell?.type !== 'figure' || cell.value === 0) continue;
    bars.push({ year: at, height: 3 + (Math.log10(cell.value) / 5) * (HEIGHT - 3) });
  }
  if (bars.length < 2) return null;
  return (
    <svg className="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {bars.map((bar) => (
        <rect
          key={bar.year}
          x={(bar.year - firstYear) * width}
          y={HEIGHT - bar.height}
          width={Math.max(1, width - 0.6)}
          height={bar.height}
          className={bar.year === year ? 'is-now' : undefined}
        />
      ))}
    </svg>
  );
}
