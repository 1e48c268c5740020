import './Sparkline.css';
import { useMemo } from 'react';
import { barOf } from '../../core/choropleth/bar.ts';
import { usePage, useSlice } from '../page/context.ts';

const WIDTH = 180;
const HEIGHT = 26;
/** Room below for the years. */
const WORDS = 11;
/** Pixels that the word of a year takes at either end. */
const END = 34;

interface Props {
  readonly polity: string;
  readonly year: number;
}

/** A place’s years on the chosen layer, this year marked. */
export function Sparkline({ polity, year }: Props) {
  const { atlas } = usePage();
  const layer = useSlice((state) => state.layer);
  const estimate = useSlice((state) => state.estimate);
  const { firstYear, lastYear } = atlas.dataset;
  const width = WIDTH / (lastYear - firstYear + 1);
  const bars = useMemo(() => {
    const found: { year: number; height: number }[] = [];
    for (let at = firstYear; at <= lastYear; at += 1) {
      const cell = atlas.painter.cellsAt(layer, estimate, at).get(polity);
      const height = barOf(cell, atlas.largestCount);
      if (height !== null) found.push({ year: at, height: 3 + height * (HEIGHT - 3) });
    }
    return found;
  }, [atlas, layer, estimate, polity, firstYear, lastYear]);
  if (bars.length < 2) return null;
  const x = (year - firstYear + 0.5) * width;
  const isAtEnd = x < END || x > WIDTH - END;
  return (
    <svg
      className="sparkline"
      width={WIDTH}
      viewBox={`0 0 ${WIDTH} ${HEIGHT + WORDS}`}
      aria-hidden="true"
    >
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
      {!bars.some((bar) => bar.year === year) && (
        <line className="now-line" x1={x} x2={x} y1="0" y2={HEIGHT} />
      )}
      <line className="axis" x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
      {x >= END && (
        <text x="0" y={HEIGHT + WORDS - 1}>
          {firstYear}
        </text>
      )}
      {x <= WIDTH - END && (
        <text x={WIDTH} y={HEIGHT + WORDS - 1} textAnchor="end">
          {lastYear}
        </text>
      )}
      <text
        className="now-year"
        x={isAtEnd ? (x < END ? 0 : WIDTH) : x}
        y={HEIGHT + WORDS - 1}
        textAnchor={isAtEnd ? (x < END ? 'start' : 'end') : 'middle'}
      >
        {year}
      </text>
    </svg>
  );
}
