import {
  equalBreaks,
  type FindGroups,
  type Method,
  MOST,
  naturalBreaks,
  quantileBreaks,
  tidied,
} from './method.ts';
import { logSteps, stepAbove, stepBelow } from './step.ts';

/** Classes that follow from numbers. */
export interface Proposal {
  readonly method: Method;
  /** Lower bounds of all classes, ascending; with negatives zero is one of them, and there are as many classes on either side. */
  readonly bounds: readonly number[];
  /** How many powers of ten lie between the least and the largest, zero apart. */
  readonly orders: number;
  /** Whether there are classes on both sides of zero. */
  readonly isDiverging: boolean;
}

export interface Wish {
  /** Null: what fits the numbers. */
  readonly method: Method | null;
  /** How many classes; null: as many as fit. */
  readonly count: number | null;
  /** Without it natural groups cannot be had, and quantiles stand for them. */
  readonly findGroups?: FindGroups;
}

export const NO_WISH: Wish = { method: null, count: null };

/** What a table without a number has. */
const NOTHING: Proposal = { method: 'quantile', bounds: [1, 2], orders: 0, isDiverging: false };

/** From here on numbers are of different orders, and equal widths would put most of them into one class. */
const WIDE = 100;

/** More are not sorted: of more an even part shows where breaks lie, and the ends are those of all. */
const SORTED = 50_000;

/** The numbers that have a class, without their signs, from the smallest: zero is its own, unknown has none. */
function sizesOf(values: Float64Array): Float64Array {
  const sizes = new Float64Array(values.length);
  let count = 0;
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (let at = 0; at < values.length; at += 1) {
    const size = Math.abs(values[at] ?? 0);
    if (!(size > 0 && size < Number.POSITIVE_INFINITY)) continue;
    sizes[count] = size;
    count += 1;
    if (size < least) least = size;
    if (size > most) most = size;
  }
  if (count <= SORTED) return sizes.subarray(0, count).sort();
  const stride = Math.ceil(count / SORTED);
  const some = new Float64Array(Math.ceil(count / stride) + 2);
  for (let at = 0; at * stride < count; at += 1) some[at] = sizes[at * stride] ?? 0;
  some.set([least, most], some.length - 2);
  return some.sort();
}

function breaksOf(sizes: Float64Array, first: number, method: Method, wish: Wish, count: number) {
  const [least, most] = [sizes[0] ?? first, sizes.at(-1) ?? first];
  switch (method) {
    case 'steps':
      return logSteps(first, most, count - 1);
    case 'equal':
      return tidied(equalBreaks(least, most, count), first, most);
    case 'natural':
      if (wish.findGroups) {
        return tidied(naturalBreaks(sizes, count, wish.findGroups), first, most);
      }
      return tidied(quantileBreaks(sizes, count), first, most);
    default:
      return tidied(quantileBreaks(sizes, count), first, most);
  }
}

/** Bounds on both sides of zero, each break with its mirror image. */
function mirrored(breaks: readonly number[], lowest: number): readonly number[] {
  const below = breaks.map((value) => -value).reverse();
  const floor = Math.min(lowest, (below[0] ?? 0) * 2);
  return [floor, ...below, 0, ...breaks];
}

/** The least of numbers and zero. */
function lowestOf(values: Float64Array): number {
  let lowest = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    if (value < lowest && value > Number.NEGATIVE_INFINITY) lowest = value;
  }
  return lowest;
}

/** Proposes classes for numbers. Of none at all, and of one alone, there are two. */
export function proposeClasses(values: Iterable<number>, wish: Wish = NO_WISH): Proposal {
  const known = values instanceof Float64Array ? values : Float64Array.from(values);
  const sizes = sizesOf(known);
  if (sizes.length === 0) return NOTHING;
  const lowest = lowestOf(known);
  const isDiverging = lowest < 0;
  const [least = 1, most = least] = [sizes[0], sizes.at(-1)];
  const method = wish.method ?? (most / least >= WIDE ? 'steps' : 'quantile');
  const usual = method === 'steps' ? MOST : 5;
  const count = isDiverging
    ? Math.max(2, Math.floor((wish.count ?? 6) / 2))
    : (wish.count ?? usual);
  const first = isDiverging ? 0 : stepBelow(least);
  const found = breaksOf(sizes, isDiverging ? stepBelow(least) : first, method, wish, count);
  const breaks = found.length > 0 ? found : [stepAbove(most > least ? most : most * 2)];
  return {
    method,
    bounds: isDiverging ? mirrored(breaks, -stepAbove(-lowest)) : [first, ...breaks],
    orders: Math.log10(most / least),
    isDiverging,
  };
}
