import { WEST_EDGE } from '../../../src/core/geography/projection.ts';
import { outerRing, type Polygon, type Ring } from './shape.ts';

function unwrapRing(ring: Ring): Ring {
  let turn = 0;
  return ring.map(([longitude, latitude], index) => {
    const step = longitude - (ring[index - 1]?.[0] ?? longitude);
    if (step > 180) turn -= 360;
    if (step < -180) turn += 360;
    return [longitude + turn, latitude];
  });
}

/** Moves a polygon that crosses 180° or lies west of the edge in one piece to the east end. */
export function shiftPolygon(polygon: Polygon): Polygon {
  const unwrapped = polygon.map(unwrapRing);
  const outer = outerRing(unwrapped);
  const mean = outer.reduce((sum, [longitude]) => sum + longitude, 0) / outer.length;
  const shift = Math.floor((mean - WEST_EDGE) / 360) * -360;
  if (shift === 0) return unwrapped;
  return unwrapped.map((ring) =>
    ring.map(([longitude, latitude]) => [longitude + shift, latitude]),
  );
}
