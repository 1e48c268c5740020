import { LABEL_OFFSET, type Label, placeLabels } from './label.ts';

/** Names are written from this scale on, in pixels a unit: closer than a continent on a desk. */
const CLOSE = 0.09;

/** Names beside marks, as far as they have room. */
export function Labels({
  labels,
  scale,
}: {
  readonly labels: readonly Label[];
  readonly scale: number;
}) {
  if (scale < CLOSE) return null;
  return placeLabels(labels).map(({ key, text, x, y }) => (
    <text
      key={key}
      className="annotation-label"
      transform={`translate(${x / scale} ${y / scale}) scale(${1 / scale})`}
      x={LABEL_OFFSET}
    >
      {text}
    </text>
  ));
}
