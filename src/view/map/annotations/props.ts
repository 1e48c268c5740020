import type { Projection } from '../../../core/geography/projection.ts';
import type { ChoroplethLayer } from '../layer/choroplethLayer.ts';

/** What every annotation is drawn by. */
export interface AnnotationProps {
  readonly layer: ChoroplethLayer;
  readonly projection: Projection;
  readonly year: number;
  /** Keeps the ids of two maps on one page apart. */
  readonly prefix: string;
  /** Pixels a unit of the drawing. */
  readonly scale: number;
}
