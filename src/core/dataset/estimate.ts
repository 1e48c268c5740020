import type { Claim } from './dataset.ts';

/** The id of an estimate; which there are follows from the sides of the description. */
export type EstimateId = string;

/** A rule by which one claim of several is painted: whom it listens to, and which of theirs it picks. */
export interface Estimate {
  readonly id: EstimateId;
  readonly pick: 'best' | 'low' | 'high';
  /** The only side heard; null listens to all. */
  readonly side: string | null;
  /** The rank of each side, 1 the least interested. */
  readonly trust: ReadonlyMap<string, number>;
}

/** The best-supported, the lowest and the highest claim of all sides, then the best-supported of each side that is a lens. */
export function createEstimates(
  sides: readonly { readonly id: string; readonly trust: number; readonly claims?: unknown }[],
): readonly Estimate[] {
  const trust = new Map(sides.map((side) => [side.id, side.trust]));
  const picks = ['best', 'low', 'high'] as const;
  return [
    ...picks.map((pick): Estimate => ({ id: pick, pick, side: null, trust })),
    ...sides
      .filter(({ claims }) => claims !== undefined)
      .map(({ id }): Estimate => ({ id, pick: 'best', side: id, trust })),
  ];
}

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
export function heardBy({ side }: Estimate, claims: readonly Claim[]): readonly Claim[] {
  return side === null ? claims : claims.filter((claim) => claim.side === side);
}

const PRECISION = ['exact', 'about', 'range', 'more-than', 'at-most', 'hundreds'];

/** Made once: a long table asks for it in every country and year. */
const byNumber = new Intl.Collator('und', { numeric: true });

/** How many sources give a number within a tenth of each claim’s: in the order of their numbers, those lie side by side. */
function supportsOf(claims: readonly Claim[]): ReadonlyMap<Claim, number> {
  const sorted = claims.toSorted((one, other) => numberOf(one) - numberOf(other));
  return new Map(
    sorted.map((claim, own) => {
      const value = numberOf(claim);
      const sources = new Set<string>();
      for (const step of [1, -1]) {
        for (let at = own; ; at += step) {
          const other = sorted[at];
          if (!other || Math.abs(numberOf(other) - value) > Math.abs(value) / 10) break;
          sources.add(other.source);
        }
      }
      return [claim, sources.size];
    }),
  );
}

/**
 * The editor’s preference, else the best-supported claim: not weak; agreed with by most sources; most precise;
 * dated latest; by the less interested side; first by id. Negative where `one` goes first.
 */
function compareSupport(
  one: Claim,
  other: Claim,
  supportOf: (claim: Claim) => number,
  trust: Estimate['trust'],
): number {
  const rank = ({ side }: Claim) => trust.get(side) ?? trust.size + 1;
  return (
    Number(other.preferred ?? false) - Number(one.preferred ?? false) ||
    Number(one.weak ?? false) - Number(other.weak ?? false) ||
    supportOf(other) - supportOf(one) ||
    PRECISION.indexOf(one.qualifier) - PRECISION.indexOf(other.qualifier) ||
    other.to.localeCompare(one.to) ||
    rank(one) - rank(other) ||
    byNumber.compare(one.id, other.id)
  );
}

/** The one claim to paint out of rivals, and the number it is painted with; undefined where nobody is heard. */
export function choose(
  estimate: Estimate,
  rivals: readonly Claim[],
): { readonly claim: Claim; readonly value: number } | undefined {
  const heard = heardBy(estimate, rivals);
  const [first, ...rest] = heard;
  if (!first) return undefined;
  if (estimate.pick === 'low') {
    const claim = rest.reduce((least, next) => (lowOf(next) < lowOf(least) ? next : least), first);
    return { claim, value: lowOf(claim) };
  }
  if (estimate.pick === 'high') {
    const claim = rest.reduce((most, next) => (highOf(next) > highOf(most) ? next : most), first);
    return { claim, value: highOf(claim) };
  }
  if (rest.length === 0) return { claim: first, value: numberOf(first) };
  const supports = supportsOf(heard);
  const supportOf = (claim: Claim) => supports.get(claim) ?? 0;
  const claim = rest.reduce(
    (best, next) => (compareSupport(next, best, supportOf, estimate.trust) < 0 ? next : best),
    first,
  );
  return { claim, value: numberOf(claim) };
}
