import type { Polity } from './borders.ts';
import type { Outlines } from './outline.ts';
import { type Reach, reachOf } from './reach.ts';
import type { Size } from './stage.ts';
import type { Extent } from './wish.ts';

/** Pixels: widths that differ by less are one where a coast above or below is looked for. */
const STEP = 20;

/**
 * How far a text of a size beside or above a country has to stand from its label’s place, in pixels; `scale` is the pixels
 * a unit of the outlines. Remembered: a number of another width stands beside the same coast.
 */
export function createExtents(outlines: Outlines) {
  const reaches = new WeakMap<Polity, Map<string, Reach>>();
  const reachAlong = (polity: Polity, axis: 0 | 1, half: number): Reach => {
    const known = reaches.get(polity) ?? new Map<string, Reach>();
    reaches.set(polity, known);
    const key = `${axis} ${half}`;
    const point = outlines.pointOf(...polity.label);
    const reach = known.get(key) ?? reachOf(outlines.ringsOf(polity), point, axis, half);
    known.set(key, reach);
    return reach;
  };
  return (polity: Polity, scale: number, { width, height }: Size): Extent => {
    const beside = reachAlong(polity, 0, height / 2 / scale);
    const over = reachAlong(polity, 1, (STEP * Math.ceil(width / STEP)) / 2 / scale);
    return {
      left: beside.farBefore * scale,
      right: beside.farAfter * scale,
      above: over.farBefore * scale,
      below: over.farAfter * scale,
      free: Math.min(beside.nearBefore, beside.nearAfter) * scale,
    };
  };
}
