import type { Box } from '../chart/placeTexts.ts';
import type { Spot, Wish } from './wish.ts';

type Point = readonly [x: number, y: number];

/** A thin line from a name to its country, where the name has no place beside it: what it lies on, bit by bit. */
export type Leader = readonly Box[];

/** A place away from a country, and where the line to it begins. */
interface Remote {
  readonly spot: Spot;
  readonly from: Point;
}

/** Pixels of a leader: as short as one is still seen, and as far as the eye follows a thin line. */
export const LEAST = 8;
export const MOST = 80;
/** Pixels between a name and its leader, of a bit of a line, and between the places tried along a direction. */
const GAP = 3;
const STEP = 2;
const RING = 10;
const DIRECTIONS = 16;

/** In a direction of a country, its nearer edge so many pixels from the place of the label. */
function remoteAt({ x, y, width, height }: Wish, direction: number, radius: number): Remote {
  const angle = (2 * Math.PI * direction) / DIRECTIONS;
  const [across, down] = [Math.cos(angle), Math.sin(angle)];
  const from: Point = [x + across * radius, y + down * radius];
  const size = { width, height };
  if (Math.abs(across) > 0.7) {
    const middle = from[0] + Math.sign(across) * (GAP + width / 2);
    return { spot: { at: across < 0 ? 'left' : 'right', x: middle, y: from[1], ...size }, from };
  }
  const middle = from[1] + (Math.sign(down) * height) / 2;
  return { spot: { at: down < 0 ? 'above' : 'below', x: from[0], y: middle, ...size }, from };
}

/** Places all around a country, the nearest first. */
export function remotesOf(wish: Wish): readonly Remote[] {
  const farthest = Math.max(...Object.values(wish.extent)) + MOST;
  const count = DIRECTIONS * Math.floor(farthest / RING);
  return Array.from({ length: count }, (_, index) =>
    remoteAt(wish, index % DIRECTIONS, RING * Math.ceil((index + 1) / DIRECTIONS)),
  );
}

/**
 * The line towards the place of a country’s label up to where it comes upon the country; null where that is too near or too
 * far. `isOwn` tells whether the country lies at a point.
 */
export function leadFrom(from: Point, label: Point, isOwn: (at: Box) => boolean): Leader | null {
  const [across, down] = [label[0] - from[0], label[1] - from[1]];
  const way = Math.hypot(across, down);
  const leader: Box[] = [];
  for (let far = 0; far <= Math.min(way, MOST); far += STEP) {
    const [x, y] = [from[0] + (far / way) * across, from[1] + (far / way) * down];
    leader.push({ x, y, width: STEP, height: STEP });
    if (isOwn({ x, y, width: 0, height: 0 })) return far < LEAST ? null : leader;
  }
  return null;
}
