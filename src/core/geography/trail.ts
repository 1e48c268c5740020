import type { Polity } from './borders.ts';
import type { Direction } from './neighbour.ts';

interface Step {
  readonly from: Polity;
  readonly to: Polity;
  readonly direction: Direction;
}

/** The steps by which a reader has come where he stands. */
export type Trail = readonly Step[];

const OPPOSITE: Readonly<Record<Direction, Direction>> = {
  left: 'right',
  right: 'left',
  up: 'down',
  down: 'up',
};

type Next = (polity: Polity, direction: Direction) => Polity | undefined;

/** A step in a direction, or the way back where it undoes the last one. Who stands elsewhere begins a new trail. */
export function walk(
  trail: Trail,
  at: Polity,
  direction: Direction,
  next: Next,
): { readonly to: Polity | undefined; readonly trail: Trail } {
  const last = trail.at(-1);
  const isOnTrail = last?.to === at;
  if (isOnTrail && last.direction === OPPOSITE[direction]) {
    return { to: last.from, trail: trail.slice(0, -1) };
  }
  const to = next(at, direction);
  const before = isOnTrail ? trail : [];
  return { to, trail: to ? [...before, { from: at, to, direction }] : before };
}
