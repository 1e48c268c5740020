import type { Claim } from './dataset.ts';
import type { Side } from './vocabulary.ts';

export const ESTIMATE_IDS = [
  'best',
  'low',
  'high',
  'cuban',
  'western',
  'opponent',
  'independent',
] as const;
export type EstimateId = (typeof ESTIMATE_IDS)[number];

/** The smallest number a claim allows: “at most 60” allows 60 and says no less. */
export function lowOf({ low, best, high }: Claim): number {
  return low ?? best ?? high ?? 0;
}

export function highOf({ low, best, high }: Claim): number {
  return high ?? best ?? low ?? 0;
}

/**
 * The number painted for a claim: its own best, else the only end it has. A range without a best
 * is painted by its lower end: every number painted is one that the source itself wrote.
 */
export function numberOf({ low, best, high }: Claim): number {
  return best ?? low ?? high ?? 0;
}

/** Claims that an estimate listens to: a side’s own, else all. */
export function heardBy(estimate: EstimateId, claims: readonly Claim[]): readonly Claim[] {
  if (estimate === 'best' || estimate === 'low' || estimate === 'high') return claims;
  const side: Side = estimate;
  return claims.filter((claim) => claim.side === side);
}

const PRECISION = ['exact', 'about', 'range', 'more-than', 'at-most', 'hundreds'];
const TRUST: readonly Side[] = ['independent', 'western', 'cuban', 'host', 'opponent'];

/** How many sources give a number within a tenth of this claim’s. */
function supportOf(claim: Claim, claims: readonly Claim[]): number {
  const value = numberOf(claim);
  const near = claims.filter((other) => Math.abs(numberOf(other) - value) <= value / 10);
  return new Set(near.map(({ source }) => source)).size;
}

/**
 * The editor’s preference, else the best-supported claim: not weak; agreed with by most sources; most precise;
 * dated latest; by the less interested side; first by id. Negative where `one` goes first.
 */
function compareSupport(one: Claim, other: Claim, claims: readonly Claim[]): number {
  return (
    Number(other.preferred ?? false) - Number(one.preferred ?? false) ||
    Number(one.weak ?? false) - Number(other.weak ?? false) ||
    supportOf(other, claims) - supportOf(one, claims) ||
    PRECISION.indexOf(one.qualifier) - PRECISION.indexOf(other.qualifier) ||
    other.to.localeCompare(one.to) ||
    TRUST.indexOf(one.side) - TRUST.indexOf(other.side) ||
    one.id.localeCompare(other.id, 'en', { numeric: true })
  );
}

/** The one claim to paint out of rivals, and the number it is painted with; undefined where nobody is heard. */
export function choose(
  estimate: EstimateId,
  rivals: readonly Claim[],
): { readonly claim: Claim; readonly value: number } | undefined {
  const heard = heardBy(estimate, rivals);
  const [first, ...rest] = heard;
  if (!first) return undefined;
  if (estimate === 'low') {
    const claim = rest.reduce((least, next) => (lowOf(next) < lowOf(least) ? next : least), first);
    return { claim, value: lowOf(claim) };
  }
  if (estimate === 'high') {
    const claim = rest.reduce((most, next) => (highOf(next) > highOf(most) ? next : most), first);
    return { claim, value: highOf(claim) };
  }
  const claim = rest.reduce(
    (best, next) => (compareSupport(next, best, heard) < 0 ? next : best),
    first,
  );
  return { claim, value: numberOf(claim) };
}
