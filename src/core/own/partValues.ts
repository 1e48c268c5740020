import type { Placed } from '../kept/placed.ts';

/** The figures of each measure, NaN where one is unknown. Goes twice over the rows, however many measures there are. */
export function partValues({ measures, measure, value }: Placed): readonly Float64Array[] {
  if (measures.length === 1) return [value];
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
