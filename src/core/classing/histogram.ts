/** So many figures between two places of an axis from 0 to 1. */
export interface Bin {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** How high it is drawn, as a share of the fullest: by a root, so that one figure is seen beside a thousand. */
  readonly height: number;
  /** A number within it, by which it has its class. */
  readonly middle: number;
}

export interface Histogram {
  readonly bins: readonly Bin[];
  /** Where a number lies on the axis. */
  readonly positionOf: (value: number) => number;
}

interface Axis {
  readonly to: (value: number) => number;
  readonly from: (place: number) => number;
}

const LINEAR: Axis = { to: (value) => value, from: (place) => place };

/** Powers of ten stand as far apart as each other, on either side of zero; what is smaller than `unit` lies near it. */
function logAxis(unit: number): Axis {
  return {
    to: (value) => Math.sign(value) * Math.log10(1 + Math.abs(value) / unit),
    from: (place) => Math.sign(place) * unit * (10 ** Math.abs(place) - 1),
  };
}

const BINS = 40;
/** The least height of a bin that has a figure. */
const LEAST = 1 / 36;

/** How often figures of each size occur: without zeros, which are no class, and without unknowns. */
export function createHistogram(values: Iterable<number>, isLog: boolean): Histogram {
  const all = values instanceof Float64Array ? values : Float64Array.from(values);
  const known = all.filter((value) => Number.isFinite(value) && value !== 0);
  if (known.length === 0) return { bins: [], positionOf: () => 0 };
  let [least, most, unit] = [known[0] ?? 0, known[0] ?? 0, Math.abs(known[0] ?? 0)];
  for (let at = 0; at < known.length; at += 1) {
    const value = known[at] ?? 0;
    if (value < least) least = value;
    if (value > most) most = value;
    unit = Math.min(unit, Math.abs(value));
  }
  const axis = isLog ? logAxis(unit) : LINEAR;
  const [first, last] = [axis.to(least), axis.to(most)];
  const width = last - first || 1;
  const positionOf = (value: number) => Math.min(1, Math.max(0, (axis.to(value) - first) / width));
  const counts = new Uint32Array(BINS);
  for (let next = 0; next < known.length; next += 1) {
    const at = Math.min(BINS - 1, Math.floor(positionOf(known[next] ?? 0) * BINS));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const fullest = Math.max(...counts);
  const bins = Array.from(counts, (count, at): Bin => {
    const middle = axis.from(first + ((at + 0.5) * width) / BINS);
    const height = count === 0 ? 0 : Math.max(LEAST, Math.sqrt(count / fullest));
    return { start: at / BINS, end: (at + 1) / BINS, count, height, middle };
  });
  return { bins, positionOf };
}
