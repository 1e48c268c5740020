import type { Placed } from '../intake/placed.ts';

/** The figures of one measure, NaN where one is unknown. */
export function valuesOf({ measures, measure, value }: Placed, index: number): Float64Array {
  return measures.length === 1 ? value : value.filter((_, at) => measure[at] === index);
}
