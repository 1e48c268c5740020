import type { Placed } from '../intake/placed.ts';

/** Parted once: whoever looks at one measure mostly looks at the next. */
const parted = new WeakMap<Placed, readonly Float64Array[]>();

/** Goes twice over the rows, however many measures there are. */
function part({ measures, measure, value }: Placed): readonly Float64Array[] {
  const sizes = new Uint32Array(measures.length);
  for (let at = 0; at < measure.length; at += 1) {
    const index = measure[at] ?? 0;
    sizes[index] = (sizes[index] ?? 0) + 1;
  }
  const parts = Array.from(sizes, (size) => new Float64Array(size));
  const filled = new Uint32Array(measures.length);
  for (let at = 0; at < measure.length; at += 1) {
    const index = measure[at] ?? 0;
    const place = filled[index] ?? 0;
    const own = parts[index];
    if (own) own[place] = value[at] ?? Number.NaN;
    filled[index] = place + 1;
  }
  return parts;
}

/** The figures of one measure, NaN where one is unknown. */
export function valuesOf(placed: Placed, index: number): Float64Array {
  if (placed.measures.length === 1) return placed.value;
  const parts = parted.get(placed) ?? part(placed);
  parted.set(placed, parts);
  return parts[index] ?? new Float64Array();
}
