import type { Side } from './side.ts';

/** A place of the drawing, in pixels. */
interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** What of a drawing is seen, in pixels. */
export interface Visible {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What lies beyond one side of what is seen, the nearest first, and the way that brings it into sight. */
export interface Beyond {
  readonly side: Side;
  readonly ids: readonly string[];
  readonly way: readonly [x: number, y: number];
}

/** Pixels from the edge at which a place that was brought into sight lies, at the least. */
const INSET = 48;

function sideOf({ x, y }: Place, { left, top, right, bottom }: Visible): Side | null {
  if (x < left) return 'left';
  if (x > right) return 'right';
  if (y < top) return 'above';
  return y > bottom ? 'below' : null;
}

/** How far to go along one axis to have places between two edges; as many of them, from the first on, as there is room. */
function shift(places: readonly number[], low: number, high: number): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const place of places) {
    const [from, to] = [Math.min(least, place), Math.max(most, place)];
    if (to - from > high - low && least <= most) break;
    [least, most] = [from, to];
  }
  if (least < low) return least - low;
  return most > high ? most - high : 0;
}

/** The places outside what is seen, by the side beyond which they lie. */
export function outsideOf(places: readonly Place[], visible: Visible): readonly Beyond[] {
  const { left, top, right, bottom } = visible;
  const distances = { left: -1, right: 1, above: -1, below: 1 } as const;
  return (['left', 'right', 'above', 'below'] as const).flatMap((side) => {
    const isAcross = side === 'left' || side === 'right';
    const beyond = places.filter((place) => sideOf(place, visible) === side);
    if (beyond.length === 0) return [];
    const along = ({ x, y }: Place) => distances[side] * (isAcross ? x : y);
    beyond.sort((one, other) => along(one) - along(other));
    const xs = beyond.map(({ x }) => x);
    const ys = beyond.map(({ y }) => y);
    const way = [
      shift(xs, left + INSET, right - INSET),
      shift(ys, top + INSET, bottom - INSET),
    ] as const;
    return [{ side, ids: beyond.map(({ id }) => id), way }];
  });
}
