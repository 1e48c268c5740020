import './YearTrack.css';
import { memo, useMemo } from 'react';
import { isQuantityLayer } from '../../core/choropleth/layer.ts';
import { createTrack, type TrackYear } from '../../core/choropleth/track.ts';
import { barBreadth, TRACK_HEIGHT, trackBar } from '../../core/choropleth/trackBar.ts';
import { useBeside } from '../compare/beside.ts';
import { useLayer, usePage, useSlice } from '../page/context.ts';

interface BarProps extends TrackYear {
  readonly x: number;
  readonly width: number;
  /** The largest sum of a year. */
  readonly most: number;
}

function Bar({ x, width, stated, carried, isBreak, most }: BarProps) {
  const left = x + (1 - width) / 2;
  const { whole, solid } = trackBar({ stated, carried }, most);
  return (
    <>
      {whole > solid && (
        <rect
          className="is-carried"
          x={left}
          width={width}
          y={TRACK_HEIGHT - whole}
          height={whole - solid}
        />
      )}
      {solid > 0 && <rect x={left} width={width} y={TRACK_HEIGHT - solid} height={solid} />}
      {isBreak && <line className="break" x1={x} x2={x} y1={0} y2={TRACK_HEIGHT} />}
    </>
  );
}

function heightOf({ stated, carried }: TrackYear): number {
  return stated + carried;
}

/** At which end a number stands on no high bars: at the beginning, unless they are high there and lower at the end. */
function freeEnd(years: readonly TrackYear[], most: number): 'left' | 'right' {
  const fifth = Math.ceil(years.length / 5);
  const [first = 0, last = 0] = [years.slice(0, fifth), years.slice(-fifth)].map((some) =>
    Math.max(...some.map(heightOf)),
  );
  return first > most / 2 && last < first ? 'right' : 'left';
}

/**
 * The layer’s years, the slider’s own ground: as high as the sum of a year’s figures, pale where they are carried from
 * other years. Linear, so that a bar twice as high is twice as many. A line between two bars breaks the row where others
 * count, or something else is counted. The middle of a bar is the slider’s year.
 */
export const YearTrack = memo(function YearTrack() {
  const { atlas, words } = usePage();
  const layer = useLayer();
  const estimate = useSlice((state) => state.estimate);
  const { firstYear, lastYear } = atlas.dataset;
  const years = useMemo(
    () => createTrack(atlas.painter, layer.id, estimate, firstYear, lastYear),
    [atlas, layer, estimate, firstYear, lastYear],
  );
  const most = Math.max(1, ...years.map(heightOf));
  const isQuantity = isQuantityLayer(layer);
  const width = barBreadth(years.length);
  const { messages } = words;
  // Of figures below zero a bar adds up the sizes.
  const isSigned = atlas.painter.classesOf(layer).classes.some(({ from }) => from < 0);
  const sum = isSigned ? 'sizes' : 'sum';
  const title = messages.track[isQuantity ? sum : 'countries'];
  // Of two atlases they are the first one’s.
  const isOfTwo = useBeside() !== null;
  return (
    <div className={`track track-${isQuantity ? layer.ramp : layer.type}`} aria-hidden="true">
      <p className="track-title">
        {isOfTwo ? messages.titled(title, words.layer(layer.id).title) : title}
      </p>
      <svg
        aria-hidden="true"
        viewBox={`0.5 0 ${years.length - 1} ${TRACK_HEIGHT}`}
        preserveAspectRatio="none"
      >
        {years.map((year) => (
          <Bar key={year.year} x={year.year - firstYear} width={width} most={most} {...year} />
        ))}
      </svg>
      <span className={`track-most at-${freeEnd(years, most)}`}>{words.format.count(most)}</span>
    </div>
  );
});
