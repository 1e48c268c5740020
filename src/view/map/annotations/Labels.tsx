import { useSyncExternalStore } from 'react';
import { placeTexts } from '../../../core/chart/placeTexts.ts';
import { boxOf, LABEL_OFFSET, type Label } from './label.ts';
import type { AnnotationProps } from './props.ts';

/** Names are written from this scale on, in pixels a unit: closer than a continent on a desk. */
const CLOSE = 0.09;

interface Props extends Pick<AnnotationProps, 'layer' | 'scale'> {
  readonly labels: readonly Label[];
}

/** Names beside marks, as far as they have room among each other and the texts of circles and kinds. */
export function Labels({ labels, layer, scale }: Props) {
  const taken = useSyncExternalStore(layer.onDrawn, () => layer.texts);
  if (scale < CLOSE) return null;
  return placeTexts(labels.map(boxOf), taken).map(({ label: { key, text, x, y } }) => (
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
