import { useSyncExternalStore } from 'react';
import { inkWithin } from '../../../core/choropleth/tone.ts';
import { LABEL_OFFSET, type Label, placeLabels } from './label.ts';
import type { AnnotationProps } from './props.ts';

/** Names are written from this scale on, in pixels a unit: closer than a continent on a desk. */
const CLOSE = 0.09;

const { across, down } = LABEL_OFFSET;
const PLACES = {
  right: { x: across },
  left: { x: -across },
  below: { y: down },
  above: { y: -down },
} as const;

interface Props extends Pick<AnnotationProps, 'layer' | 'scale'> {
  readonly labels: readonly Label[];
}

/** Names beside marks, as far as they have room among each other and the other names of the map. */
export function Labels({ labels: marks, layer, scale: drawn }: Props) {
  const room = useSyncExternalStore(layer.onDrawn, () => layer.room);
  const magnified = useSyncExternalStore(layer.onDrawn, () => layer.magnified);
  if (drawn < CLOSE) return null;
  const scale = drawn / magnified;
  const labels = marks.map((mark) => ({ ...mark, x: mark.x / magnified, y: mark.y / magnified }));
  const groundAt = (x: number, y: number) => layer.groundAt(x / scale, y / scale);
  return placeLabels(labels, room, groundAt).map(({ label, side, ground }) => {
    const { key, text, x, y } = label;
    const ink = ground === null ? null : inkWithin(ground);
    const classes = ['annotation-label', `on-${side}`, ...(ink ? [`in-${ink}`] : [])];
    return (
      <text
        key={key}
        className={classes.join(' ')}
        style={ink && ground ? { stroke: ground } : {}}
        transform={`translate(${x / scale} ${y / scale}) scale(${1 / scale})`}
        {...PLACES[side]}
      >
        {text}
      </text>
    );
  });
}
