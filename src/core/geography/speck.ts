import type { Polity } from './borders.ts';
import { UNITS_PER_RADIAN } from './outline.ts';
import { EARTH_RADIUS } from './projection.ts';

/** Pixels: smaller than this on the screen, a polity with a finding is drawn as a disc as well. */
const SMALL = 9;

/** Pixels of the disc around the middle of a speck: it marks a finding; without one nothing is drawn there. */
export const SPECK_RADIUS = { marked: 4.2, plain: 0 };

/** Radians of the side of a square as large as the polity. */
export function radiansOf({ area }: Pick<Polity, 'area'>): number {
  return Math.sqrt(area) / EARTH_RADIUS;
}

/** Pixels of that side; `scale` is the pixels a unit of the drawing. */
export function sideOf(polity: Pick<Polity, 'area'>, scale: number): number {
  return radiansOf(polity) * UNITS_PER_RADIAN * scale;
}

/** Whether a polity is too small to be seen and hit by its outline alone. */
export function isSpeck(polity: Pick<Polity, 'area'>, scale: number): boolean {
  return sideOf(polity, scale) < SMALL;
}
