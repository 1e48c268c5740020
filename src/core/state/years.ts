import type { Scope } from '../atlas/scope.ts';
import type { State } from './state.ts';

/** The first and the last year that the atlas covers. */
export type Bounds = Pick<Scope, 'firstYear' | 'lastYear'>;

/** Of two maps side by side the first, which is also the only one beside none, or the second. */
export type Half = 'first' | 'second';

/** Whether two maps stand side by side: of two years, of two atlases, or of both. */
export function isDivided({ compare, beside }: Pick<State, 'compare' | 'beside'>): boolean {
  return compare !== null || beside !== null;
}

/** The year that a half shows. */
export function yearOf(half: Half, { year, compare }: Pick<State, 'year' | 'compare'>): number {
  return half === 'first' ? year : (compare ?? year);
}

/** The year itself where the atlas covers it, else the nearest that it does. */
export function clampYear(year: number, { firstYear, lastYear }: Bounds): number {
  return Math.max(firstYear, Math.min(lastYear, year));
}

/** The year nearest to `year` of which `isSo` holds, the earlier of two; null where there is none. */
export function nearestYear(
  year: number,
  { firstYear, lastYear }: Bounds,
  isSo: (year: number) => boolean,
): number | null {
  for (let distance = 0; distance <= lastYear - firstYear; distance += 1) {
    for (const candidate of [year - distance, year + distance]) {
      if (candidate >= firstYear && candidate <= lastYear && isSo(candidate)) return candidate;
    }
  }
  return null;
}

/** The year to compare with before the reader has chosen one: the one before, after the first of all the next. */
export function defaultSecondYear(year: number, bounds: Bounds): number {
  return year > bounds.firstYear ? year - 1 : clampYear(year + 1, bounds);
}
