import type { Ring } from './outline.ts';

/** How far land goes from a point to either side: to where it first ends, and to its last outpost. */
export interface Reach {
  readonly nearBefore: number;
  readonly nearAfter: number;
  readonly farBefore: number;
  readonly farAfter: number;
}

type Axis = 0 | 1;

/** Where along an axis the part of a segment lies that is in a band across the other one; null where none is. */
export function clip(
  from: Ring[number],
  to: Ring[number],
  axis: Axis,
  low: number,
  high: number,
): readonly [number, number] | null {
  const across = axis === 0 ? 1 : 0;
  const [start, end] = [from[across], to[across]];
  if (Math.max(start, end) < low || Math.min(start, end) > high) return null;
  if (start === end) return [from[axis], to[axis]];
  const along = (at: number): number => {
    const share = Math.min(1, Math.max(0, (at - start) / (end - start)));
    return from[axis] + share * (to[axis] - from[axis]);
  };
  return [along(low), along(high)];
}

/** Whether a ring lies on both sides of a place on an axis: what lies far off is not what a name has to clear. */
function isAround(ring: Ring, at: number, axis: Axis): boolean {
  const places = ring.map((point) => point[axis]);
  return Math.min(...places) <= at && Math.max(...places) >= at;
}

/** How far the land around a point reaches along an axis, in a band of `half` to either side of it. */
export function reachOf(
  rings: readonly Ring[],
  point: Ring[number],
  axis: Axis,
  half: number,
): Reach {
  const middle = point[axis];
  const across = point[axis === 0 ? 1 : 0];
  const found = { before: [] as number[], after: [] as number[] };
  for (const ring of rings) {
    if (!isAround(ring, middle, axis)) continue;
    ring.forEach((to, index) => {
      const from = ring.at(index - 1);
      const edge = from && clip(from, to, axis, across - half, across + half);
      for (const at of edge ?? []) {
        if (at <= middle) found.before.push(middle - at);
        else found.after.push(at - middle);
      }
    });
  }
  return {
    nearBefore: Math.min(...found.before, Number.MAX_VALUE),
    nearAfter: Math.min(...found.after, Number.MAX_VALUE),
    farBefore: Math.max(0, ...found.before),
    farAfter: Math.max(0, ...found.after),
  };
}
