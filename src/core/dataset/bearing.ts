import type { Claim } from './dataset.ts';
import { isMultiYear, yearOf } from './span.ts';

/** Fewer are looked through as fast as they are found. */
const MANY = 16;

/** How many claims speak of a year before this one, out of claims in the order of their years. */
function before(year: number, claims: readonly Claim[]): number {
  let [low, high] = [0, claims.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (yearOf(claims[middle]?.from ?? '') < year) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Finds what bears on a year: the claims that speak of it, and those of several years; where nobody speaks of it, the
 * nearest before and after besides.
 */
export function createBearing(claims: readonly Claim[]): (year: number) => readonly Claim[] {
  if (claims.length < MANY) return () => claims;
  const lasting = claims.filter(isMultiYear);
  const dated = claims
    .filter((claim) => !isMultiYear(claim))
    .toSorted((one, other) => one.from.localeCompare(other.from));
  return (year) => {
    const first = before(year, dated);
    const next = before(year + 1, dated);
    const own =
      first < next ? dated.slice(first, next) : dated.slice(Math.max(0, first - 1), next + 1);
    return [...own, ...lasting];
  };
}
