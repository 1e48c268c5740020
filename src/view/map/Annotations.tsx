import './annotations/annotations.css';
import { useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import type { Projection } from '../../core/geography/projection.ts';
import { useSlice } from '../context.ts';
import { ChangeRing } from './annotations/ChangeRing.tsx';
import { Events } from './annotations/Events.tsx';
import { Journey } from './annotations/Journey.tsx';
import { OtherHalf } from './annotations/OtherHalf.tsx';
import type { ChoroplethLayer } from './choroplethLayer.ts';

export interface AnnotationProps {
  readonly layer: ChoroplethLayer;
  readonly projection: Projection;
  readonly year: number;
  /** Keeps the ids of two maps on one page apart. */
  readonly prefix: string;
  /** Pixels a unit of the drawing. */
  readonly scale: number;
}

/** What lies over the land: where the intervention came from, what happened where, and what has just changed. */
export function Annotations(props: Omit<AnnotationProps, 'scale'>) {
  const { layer } = props;
  const scale = useSyncExternalStore(layer.onScale, () => layer.scale);
  const intervention = useSlice((state) => state.intervention);
  const isCompared = useSlice((state) => state.compare !== null);
  return createPortal(
    <g className="annotations">
      {intervention === null ? (
        <Events {...props} scale={scale} />
      ) : (
        <Journey {...props} scale={scale} id={intervention} />
      )}
      <ChangeRing {...props} />
      {isCompared && <OtherHalf {...props} />}
    </g>,
    layer.marks,
  );
}
