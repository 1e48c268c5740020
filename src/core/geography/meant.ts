interface Point {
  readonly x: number;
  readonly y: number;
}

/** A country and where its middle lies. */
export interface Middle extends Point {
  readonly id: string;
}

/** A country drawn as a disc around its middle, being too small to hit. */
export interface Speck extends Middle {
  readonly radius: number;
}

function nearest<T extends Middle>(some: readonly T[], distanceTo: (one: T) => number): T | null {
  return some.reduce<T | null>(
    (best, one) => (best && distanceTo(best) <= distanceTo(one) ? best : one),
    null,
  );
}

/**
 * The country that a finger or pointer means: what lies under it, or the nearest by its middle where that is the land
 * of one country and a speck’s disc on it. So the middle of a country is always its own. At sea it is the speck whose
 * disc is nearest, within `reach`. `land` is whoever’s outline lies under it. All lengths are pixels.
 */
export function meantAt(
  { x, y }: Point,
  land: Middle | null,
  specks: readonly Speck[],
  reach: number,
): string | null {
  const distanceTo = (middle: Middle) => Math.hypot(middle.x - x, middle.y - y);
  const discs = specks.filter((speck) => distanceTo(speck) <= speck.radius);
  const under = nearest(land ? [land, ...discs] : discs, distanceTo);
  if (under) return under.id;
  const near = specks.filter((speck) => distanceTo(speck) < reach);
  return nearest(near, (speck) => distanceTo(speck) - speck.radius)?.id ?? null;
}
