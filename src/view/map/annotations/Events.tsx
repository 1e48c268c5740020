import { useMemo } from 'react';
import { type Happening, happeningsAt } from '../../../core/dataset/happening.ts';
import { radiusAt, withinEdges } from '../../../core/geography/greatCircle.ts';
import { UNITS_PER_RADIAN } from '../../../core/geography/outline.ts';
import { selectedPolity } from '../../../core/state/selection.ts';
import { usePage, useSlice } from '../../page/context.ts';
import { Labels } from './Labels.tsx';
import type { Label } from './label.ts';
import type { AnnotationProps } from './props.ts';

/** Degrees: a place known less precisely has no sharp mark. */
const SHARP = 0.1;
/** Pixels a unit of the drawing: from farther away a mark only hides its country. */
const NEAR = 0.06;
/** Pixels, at the least: a mark has to be seen. */
const DOT = { chosen: 3.2, plain: 2.4 };
const HAZE = { chosen: 7, plain: 5 };

type Mark = Happening & { readonly x: number; readonly y: number; readonly extent: number };

function className({ isNow, isChosen }: Happening): string {
  return `event${isNow ? ' is-now' : ''}${isChosen ? ' is-chosen' : ''}`;
}

/** A mark as large as its place is uncertain: a haze without a centre, or a dot in its circle. */
function EventMark({ mark, scale, haze }: { mark: Mark; scale: number; haze: string }) {
  const { x, y, extent, event } = mark;
  const weight = mark.isChosen ? 'chosen' : 'plain';
  if (event.precision > SHARP) {
    return (
      <g className={className(mark)}>
        <circle cx={x} cy={y} r={Math.max(extent, HAZE[weight] / scale)} fill={`url(#${haze})`} />
      </g>
    );
  }
  const dot = DOT[weight] / scale;
  return (
    <g className={className(mark)}>
      {extent > 2 * dot && <circle className="event-extent" cx={x} cy={y} r={extent} />}
      <circle className="event-dot" cx={x} cy={y} r={dot} />
    </g>
  );
}

interface Props extends AnnotationProps {
  /** Names of an expedition’s stops, which go before those of events. */
  readonly stops?: readonly Label[];
}

/** The events of the year, and those of the intervention or country chosen: from near, or of the one chosen. */
export function Events({ layer, projection, year, prefix, scale, stops = [] }: Props) {
  const { atlas, words } = usePage();
  const intervention = useSlice((state) => state.intervention);
  const polity = useSlice((state) => selectedPolity(state, year, atlas.borders));
  const isShown = scale >= NEAR || intervention !== null;
  const marks = useMemo(() => {
    if (!isShown) return [];
    const choice = { intervention, countries: polity?.iso ?? [] };
    return happeningsAt(atlas.dataset, year, choice).map((happening): Mark => {
      const { position, precision } = happening.event;
      const [x, y] = layer.pointOf(withinEdges(position.lng), position.lat);
      const extent = radiusAt(position, precision, projection) * UNITS_PER_RADIAN;
      return { ...happening, x, y, extent };
    });
  }, [atlas, layer, projection, year, intervention, polity, isShown]);
  const haze = `${prefix}-haze`;
  const labels = marks
    .filter(({ isChosen }) => isChosen)
    .toSorted((one, other) => Number(other.isNow) - Number(one.isNow))
    .map(({ event: { id, name }, isNow, x, y }) => {
      return { key: id, text: words.read(name), x: x * scale, y: y * scale, isOfYear: isNow };
    });
  return (
    <g className="events-on-map">
      <radialGradient id={haze}>
        <stop className="haze-inner" offset="0" />
        <stop className="haze-inner" offset="0.4" />
        <stop className="haze-rim" offset="0.7" />
        <stop className="haze-outer" offset="1" />
      </radialGradient>
      {marks.map((mark) => (
        <EventMark key={mark.event.id} mark={mark} scale={scale} haze={haze} />
      ))}
      <Labels labels={[...stops, ...labels]} layer={layer} scale={scale} />
    </g>
  );
}
