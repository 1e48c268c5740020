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

export function tallyOf(values: Iterable<number>, { classes, classOf }: Classification): Tally {
  const counts = classes.map(() => 0);
  let [below, zero, unknown] = [0, 0, 0];
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (!Number.isFinite(value)) {
      unknown += 1;
      continue;
    }
    least = Math.min(least, value);
    most = Math.max(most, value);
    const index = classOf(value);
    if (value === 0) zero += 1;
    else if (index === null) below += 1;
    else counts[index] = (counts[index] ?? 0) + 1;
  }
  return { classes: counts, below, zero, unknown, least, most };
}
