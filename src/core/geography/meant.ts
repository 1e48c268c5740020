interface Point {
  readonly x: number;
  readonly y: number;
}

/** A country and where its middle lies. */
export interface Middle extends Point {
  readonly id: string;
}

/** A country too small to hit, with the disc that is drawn around its middle: without one its radius is 0. */
export interface Speck extends Middle {
  readonly radius: number;
}

function nearest<T extends Middle>(some: readonly T[], distanceTo: (one: T) => number): T | null {
  return some.reduce<T | null>(
    (best, one) => (best && distanceTo(best) <= distanceTo(one) ? best : one),
    null,
  );
}

/** Pixels around the very middle of a country: a mouse, which stands on whole ones, hits it. */
const MIDDLE = 0.75;

/**
 * The country that a finger or pointer means: what is seen under it, a speck’s disc before the land on which it lies.
 * Only the very middle of a country is its own, whatever is drawn there. At sea it is the speck whose disc is nearest,
 * within `reach`. `land` is whoever’s outline lies under it. All lengths are pixels.
 */
export function meantAt(
  { x, y }: Point,
  land: Middle | null,
  specks: readonly Speck[],
  reach: number,
): string | null {
  const distanceTo = (middle: Middle) => Math.hypot(middle.x - x, middle.y - y);
  const middles = land ? [land, ...specks] : specks;
  const middle = nearest(
    middles.filter((one) => distanceTo(one) <= MIDDLE),
    distanceTo,
  );
  const discs = specks.filter((speck) => distanceTo(speck) <= speck.radius);
  const seen = middle ?? nearest(discs, distanceTo) ?? land;
  if (seen) return seen.id;
  const near = specks.filter((speck) => distanceTo(speck) < reach);
  return nearest(near, (speck) => distanceTo(speck) - speck.radius)?.id ?? null;
}
