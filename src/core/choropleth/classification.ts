import { scaleThreshold } from 'd3-scale';

/** Highest over lowest claim. “One source only” is a class of its own, before these. */
export const RATIO_BREAKS = [1.5, 3] as const;

export interface Class {
  readonly index: number;
  /** Inclusive. */
  readonly from: number;
  /** Exclusive; null for the last class, which is open. */
  readonly to: number | null;
}

export interface Classification {
  readonly classes: readonly Class[];
  /** Index of the class of a value, a value equal to a break in the upper one; null where there is no value, or one below all. */
  classOf(value: number | null): number | null;
}

/** Throws `invalid breaks; …`: d3-scale would drop surplus breaks in silence. */
export function createClassification(breaks: readonly number[], first: number): Classification {
  if (breaks.length === 0) throw new Error('invalid breaks; none');
  breaks.forEach((value, index) => {
    if (!Number.isFinite(value)) throw new Error('invalid breaks; not finite');
    if (value <= (breaks[index - 1] ?? first)) throw new Error('invalid breaks; not ascending');
  });
  const bounds = [first, ...breaks];
  const classes = bounds.map((from, index): Class => {
    return { index, from, to: bounds[index + 1] ?? null };
  });
  const scale = scaleThreshold<number, number | null>()
    .domain(breaks)
    .range(classes.map(({ index }) => index))
    .unknown(null);
  return {
    classes,
    classOf: (value) => (value === null || !(value >= first) ? null : scale(value)),
  };
}

/** Classes of counts out of their breaks, the same for all years, layers and estimates; below `least` there is none. */
export function createCountClasses(breaks: readonly number[], least = 1): Classification {
  return createClassification(breaks, least);
}

export const ratioClasses = createClassification(RATIO_BREAKS, 1);
