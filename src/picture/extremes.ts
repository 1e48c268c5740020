import type { Polity } from '../core/geography/borders.ts';
import type { Outlines, Ring } from '../core/geography/outline.ts';
import { remembered } from '../core/remembered.ts';

/** How far something reaches, in the units of the outlines. */
export interface Extremes {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** How far some lines reach together. */
export function extremesOf(lines: readonly Ring[]): Extremes {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines) {
    for (const [x, y] of line) {
      [west, east] = [Math.min(west, x), Math.max(east, x)];
      [north, south] = [Math.min(north, y), Math.max(south, y)];
    }
  }
  return { west, north, east, south };
}

export function isTouching(one: Extremes, other: Extremes): boolean {
  return (
    one.east > other.west &&
    one.west < other.east &&
    one.south > other.north &&
    one.north < other.south
  );
}

/** How far a country reaches; all pictures of an atlas draw the same countries. */
export const reachIn = remembered((outlines: Outlines) =>
  remembered((polity: Polity) => extremesOf(outlines.ringsOf(polity))),
);
