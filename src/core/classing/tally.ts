import type { Classification } from '../choropleth/classification.ts';

/** How many figures are in each class, and how many in none. */
export interface Tally {
  readonly classes: readonly number[];
  readonly below: number;
  readonly zero: number;
  readonly unknown: number;
  readonly least: number;
  readonly most: number;
}

/** Counts values by their class. NaN is an unknown number; where all are, `least` is Infinity and `most` -Infinity. */
export function tallyOf(values: Iterable<number>, { classes, classOf }: Classification): Tally {
  const counts = classes.map(() => 0);
  let [below, zero, unknown] = [0, 0, 0];
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const all = values instanceof Float64Array ? values : Float64Array.from(values);
  // Counted, as in the histogram: an iterator takes several times as long.
  for (let at = 0; at < all.length; at += 1) {
    const value = all[at] ?? 0;
    if (!Number.isFinite(value)) {
      unknown += 1;
      continue;
    }
    if (value < least) least = value;
    if (value > most) most = value;
    if (value === 0) {
      zero += 1;
      continue;
    }
    const index = classOf(value);
    if (index === null) below += 1;
    else counts[index] = (counts[index] ?? 0) + 1;
  }
  return { classes: counts, below, zero, unknown, least, most };
}
