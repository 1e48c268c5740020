/** How breaks follow from numbers: rounded logarithmic steps, as many numbers in each class, equal widths, natural groups. */
export const METHODS = ['steps', 'quantile', 'equal', 'natural'] as const;
export type Method = (typeof METHODS)[number];

/** How many classes a reader may ask for. */
export const FEWEST = 3;
export const MOST = 7;

/** Finds natural groups: `ckmeans` of simple-statistics, which is loaded when it is asked for. */
export type FindGroups = (values: number[], count: number) => number[][];

/** More are not needed to see where groups lie; of more a part is taken, evenly. */
const LOOKED_AT = 3000;

/** A number with two digits: breaks are read and remembered. */
function rounded(value: number): number {
  return Number(value.toPrecision(2));
}

/** Breaks in ascending order within numbers, rounded as far as they stay apart. */
export function tidied(breaks: readonly number[], least: number, most: number): readonly number[] {
  const inside = (values: readonly number[]) =>
    [...new Set(values)].filter((value) => value > least && value <= most);
  const round = inside(breaks.map(rounded));
  const exact = inside(breaks);
  return round.length === exact.length ? round : exact;
}

function evenly(sorted: ArrayLike<number>, count: number): number[] {
  if (sorted.length <= count) return Array.from(sorted);
  return Array.from(
    { length: count },
    (_, at) => sorted[Math.round((at * (sorted.length - 1)) / (count - 1))] ?? 0,
  );
}

/** As `scaleQuantile` of d3-scale has them, which would be loaded with the map for everybody. */
export function quantileBreaks(sorted: ArrayLike<number>, count: number): readonly number[] {
  return Array.from({ length: count - 1 }, (_, at) => {
    const place = ((sorted.length - 1) * (at + 1)) / count;
    const below = sorted[Math.floor(place)] ?? 0;
    const above = sorted[Math.ceil(place)] ?? below;
    return below + (above - below) * (place - Math.floor(place));
  });
}

export function equalBreaks(least: number, most: number, count: number): readonly number[] {
  return Array.from({ length: count - 1 }, (_, at) => least + ((at + 1) * (most - least)) / count);
}

/** The first number of each group but the first. */
export function naturalBreaks(
  sorted: ArrayLike<number>,
  count: number,
  findGroups: FindGroups,
): readonly number[] {
  const values = evenly(sorted, LOOKED_AT);
  const groups = findGroups(values, Math.min(count, new Set(values).size));
  return groups.slice(1).flatMap(([first]) => first ?? []);
}
