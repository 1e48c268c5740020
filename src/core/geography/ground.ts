import type { Box } from '../chart/placeTexts.ts';
import type { Polity } from './borders.ts';
import { crossings, type Outlines, type Ring } from './outline.ts';
import { clip } from './reach.ts';

/** Whether land lies in a box: an edge of it crosses the box, or all of the box is land. */
export function isLandIn(rings: readonly Ring[], { x, y, width, height }: Box): boolean {
  const [left, right] = [x - width / 2, x + width / 2];
  const isCrossed = rings.some((ring) =>
    ring.some((to, index) => {
      const from = ring.at(index - 1);
      const edge = from && clip(from, to, 0, y - height / 2, y + height / 2);
      return edge && Math.max(...edge) >= left && Math.min(...edge) <= right;
    }),
  );
  return isCrossed || rings.reduce((sum, ring) => sum + crossings(ring, [x, y]), 0) % 2 === 1;
}

/** Tells whether a polity lies in a box of pixels, as it is drawn at a scale: `disc` is the half of its mark, or none. */
export function createGround(outlines: Outlines) {
  return (polity: Polity, scale: number, disc: number, { x, y, width, height }: Box): boolean => {
    const isNear = (
      [west, north, east, south]: ReturnType<Outlines['boxOf']>,
      by: number,
      around: number,
    ): boolean =>
      west * by - around <= x + width / 2 &&
      east * by + around >= x - width / 2 &&
      north * by - around <= y + height / 2 &&
      south * by + around >= y - height / 2;
    if (disc > 0) {
      const [px, py] = outlines.pointOf(...polity.label);
      if (isNear([px, py, px, py], scale, disc)) return true;
    }
    const box = { x: x / scale, y: y / scale, width: width / scale, height: height / scale };
    return isNear(outlines.boxOf(polity), scale, 0) && isLandIn(outlines.ringsOf(polity), box);
  };
}
