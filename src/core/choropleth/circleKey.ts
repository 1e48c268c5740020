import { radiusOf } from './circle.ts';

/** Pixels between the tops of circles that stand one in another: a line of letters. */
const LINE = 12;
/** Each circle of the key is of so many times less than the one around it. */
const STEP = 5;

/** The largest of 1, 2, 5, 10 … that is not above a number. */
function roundBelow(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return power * ([5, 2].find((digit) => digit * power <= most) ?? 1);
}

/** A circle of the key: what it stands for, and its radius in pixels, that of the map. */
export interface KeyCircle {
  readonly count: number;
  readonly radius: number;
}

/**
 * The circles of a key, the largest first: as many as can be told apart, three at most. `most` is the largest count on
 * the map in any year, `largest` the count to which its circles grow.
 */
export function keyCircles(most: number, largest: number): readonly KeyCircle[] {
  const first = roundBelow(Math.max(1, most));
  const circles = [first, first / STEP, first / STEP ** 2]
    .filter((count) => Number.isInteger(count))
    .map((count) => ({ count, radius: radiusOf(count, largest) }));
  return circles.filter(({ radius }, index) => {
    const around = circles[index - 1];
    return around === undefined || 2 * (around.radius - radius) >= LINE;
  });
}
