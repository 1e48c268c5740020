import { useMemo } from 'react';
import { createClassification } from '../../../core/choropleth/classification.ts';
import { type RampId, SCHEMES } from '../../../core/choropleth/scheme.ts';
import { createHistogram } from '../../../core/classing/histogram.ts';
import { shadesOf } from '../../../core/classing/shade.ts';
import { usePage } from '../../page/context.ts';

interface Props {
  readonly values: Float64Array;
  readonly bounds: readonly number[];
  readonly ramp: RampId;
  readonly isLog: boolean;
  /** What it shows, for those who do not see it. */
  readonly label: string;
}

const [WIDTH, HEIGHT] = [320, 72];

/** How often figures of each size occur, in the colours of their classes, with a line at every break. */
export function Histogram({ values, bounds, ramp, isLog, label }: Props) {
  const { theme } = usePage();
  const { bins, positionOf } = useMemo(() => createHistogram(values, isLog), [values, isLog]);
  const [first = 1, ...breaks] = bounds;
  const { classOf } = createClassification(breaks, first);
  const shades = shadesOf(bounds, ramp);
  const colourOf = (value: number) => {
    const [shade, at] = shades[classOf(value) ?? 0] ?? [ramp, 0];
    return SCHEMES[theme].ramps[shade][at];
  };
  return (
    <svg
      className="histogram"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {bins.map(({ start, end, height, middle }) => (
        <rect
          key={start}
          x={start * WIDTH}
          y={(1 - height) * HEIGHT}
          width={(end - start) * WIDTH - 0.5}
          height={height * HEIGHT}
          fill={colourOf(middle)}
        />
      ))}
      {breaks.map((value) => (
        <line
          key={value}
          x1={positionOf(value) * WIDTH}
          x2={positionOf(value) * WIDTH}
          y1={0}
          y2={HEIGHT}
        />
      ))}
    </svg>
  );
}
