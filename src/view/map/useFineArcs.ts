import { useEffect } from 'react';
import { whenIdle } from '../../app/idle.ts';
import { createOutlines } from '../../core/geography/outline.ts';
import type { Projection } from '../../core/geography/projection.ts';
import { usePage } from '../page/context.ts';
import type { ChoroplethLayer } from './layer/choroplethLayer.ts';

/** Pixels a unit of the drawing from which on the borders of a world map are seen to be coarse. */
const NEAR = 0.036;

/**
 * Asks for the fine borders when the reader comes near, and draws them in the place of the coarse ones, which stay
 * where they cannot be had.
 */
export function useFineArcs(layer: ChoroplethLayer, projection: Projection): void {
  const { fineArcs } = usePage().atlas;
  useEffect(
    function refine() {
      let callOff = () => {};
      const ask = () => {
        if (layer.scale > NEAR && fineArcs.get().status === 'idle') fineArcs.load();
      };
      const show = () => {
        const { value: arcs } = fineArcs.get();
        if (!arcs) return;
        callOff();
        callOff = whenIdle(() => layer.refine(createOutlines({ arcs }, projection)));
      };
      const stops = [layer.onDrawn(ask), fineArcs.subscribe(show)];
      ask();
      show();
      return function leave() {
        callOff();
        for (const stop of stops) stop();
      };
    },
    [layer, projection, fineArcs],
  );
}
