import { useSyncExternalStore } from 'react';
import { type Box, placeTexts } from '../../../core/chart/placeTexts.ts';
import { inkWithin } from '../../../core/choropleth/tone.ts';
import { boxOf, LABEL_OFFSET, type Label } from './label.ts';
import type { AnnotationProps } from './props.ts';

/** Names are written from this scale on, in pixels a unit: closer than a continent on a desk. */
const CLOSE = 0.09;

/** The colour on which a whole label lies, where it can be read on it; null where it lies on several, or on none. */
function groundOf({ x, y, width }: Box, layer: AnnotationProps['layer'], scale: number) {
  const [from, to] = [x - width / 2 + LABEL_OFFSET, x + width / 2];
  const [ground, ...others] = [from, (from + to) / 2, to].map((at) =>
    layer.groundAt(at / scale, y / scale),
  );
  const isOne = ground && others.every((other) => other === ground);
  const ink = isOne ? inkWithin(ground) : null;
  return ground && ink ? { ground, ink } : null;
}

interface Props extends Pick<AnnotationProps, 'layer' | 'scale'> {
  readonly labels: readonly Label[];
}

/** Names beside marks, as far as they have room among each other and the texts of circles and kinds. */
export function Labels({ labels, layer, scale }: Props) {
  const taken = useSyncExternalStore(layer.onDrawn, () => layer.texts);
  if (scale < CLOSE) return null;
  return placeTexts(labels.map(boxOf), taken).map((box) => {
    const { key, text, x, y } = box.label;
    const within = groundOf(box, layer, scale);
    return (
      <text
        key={key}
        className={within ? `annotation-label in-${within.ink}` : 'annotation-label'}
        style={within ? { stroke: within.ground } : {}}
        transform={`translate(${x / scale} ${y / scale}) scale(${1 / scale})`}
        x={LABEL_OFFSET}
      >
        {text}
      </text>
    );
  });
}
