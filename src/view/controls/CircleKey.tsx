import './CircleKey.css';
import { keyCircles } from '../../core/choropleth/circleKey.ts';
import { largestCountOf } from '../../core/choropleth/extent.ts';
import { useBeside } from '../compare/beside.ts';
import { useLayer, usePage } from '../page/context.ts';

/** Pixels from the circles to their numbers, half a line, and the width of the longest number. */
const GAP = 8;
const HALF = 6;
const NUMBER = 52;

/** How large a circle is of how many: one in another, on one ground. */
export function CircleKey() {
  const { atlas, words } = usePage();
  const layer = useLayer();
  // Two atlases have one scale, that of the larger numbers.
  const isOfTwo = useBeside() !== null;
  const most = isOfTwo ? atlas.largestCount : largestCountOf(atlas.dataset, [layer]);
  const circles = keyCircles(most, atlas.largestCount).map(({ count, radius }) => {
    return { radius, number: words.format.count(count) };
  });
  const wide = circles[0]?.radius ?? 0;
  const [width, height] = [2 * wide + GAP + NUMBER, 2 * wide + HALF + 1];
  const numbers = words.format.list(circles.map(({ number }) => number));
  return (
    <svg
      className="circle-key"
      role="img"
      aria-label={words.messages.circleKey(numbers)}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      data-over-map
    >
      {circles.map(({ radius, number }) => {
        const top = height - 1 - 2 * radius;
        return (
          <g key={number}>
            <circle cx={wide + 1} cy={top + radius} r={radius} />
            <path d={`M${wide + 1} ${top}H${2 * wide + GAP - 3}`} />
            <text x={2 * wide + GAP} y={top}>
              {number}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
