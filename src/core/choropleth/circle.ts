/** The radius, in pixels, of the largest count that the dataset knows. */
const MAX_RADIUS = 34;
const MAX_COUNT = 55_000;
/** Not less than the disc of a small country, which it covers. */
const MIN_RADIUS = 5;

/** The radius of a proportional circle: its area, not its width, grows with the count. */
export function radiusOf(count: number): number {
  return Math.max(MIN_RADIUS, MAX_RADIUS * Math.sqrt(count / MAX_COUNT));
}
