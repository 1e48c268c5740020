/** The radius, in pixels, of the largest count. */
const MAX_RADIUS = 34;
/** Not less than the disc of a small country, which it covers. */
const MIN_RADIUS = 5;

/** The radius of a proportional circle: its area, not its width, grows with the count, whatever its sign. `largest` is that of all years. */
export function radiusOf(count: number, largest: number): number {
  return Math.max(MIN_RADIUS, MAX_RADIUS * Math.sqrt(Math.abs(count) / largest));
}
