/** The least that is read of some items, infinity of none. `Math.min(...)` of a hundred thousand has no room to call. */
export function leastOf<T>(items: readonly T[], read: (item: T) => number): number {
  return items.reduce((least, item) => Math.min(least, read(item)), Number.POSITIVE_INFINITY);
}

/** The most that is read of some items, minus infinity of none. */
export function mostOf<T>(items: readonly T[], read: (item: T) => number): number {
  return items.reduce((most, item) => Math.max(most, read(item)), Number.NEGATIVE_INFINITY);
}
