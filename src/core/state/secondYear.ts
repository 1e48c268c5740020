import type { Scope } from './state.ts';

/** Scope between the two that a comparison begins with. */
const DISTANCE = 12;

/** The year to compare with before the reader has chosen one: never the same. */
export function defaultSecondYear(
  year: number,
  { firstYear, lastYear }: Pick<Scope, 'firstYear' | 'lastYear'>,
): number {
  if (year < lastYear) return Math.min(year + DISTANCE, lastYear);
  return Math.max(year - DISTANCE, firstYear);
}
