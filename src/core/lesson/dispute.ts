import { isSameTime } from '../choropleth/disagreement.ts';
import type { Claim } from '../dataset/dataset.ts';
import { highOf, lowOf } from '../dataset/estimate.ts';
import { isSolid } from '../dataset/figure.ts';

/** Three claims on the same people and time of which no two can be true, the lowest first. */
export type Dispute = readonly [Claim, Claim, Claim];

/** Numbers that are no farther apart agree, as they do where support is counted. */
const TENTH = 0.1;

/** The numbers that a claim allows, from the lowest to the highest. */
function allowedBy(claim: Claim): readonly [low: number, high: number] {
  const [low, high] = [lowOf(claim), highOf(claim)];
  switch (claim.qualifier) {
    case 'more-than':
      return [low, Number.POSITIVE_INFINITY];
    case 'at-most':
      return [0, high];
    case 'hundreds':
      return [100, 999];
    default:
      return [low, high];
  }
}

/** Whether a claim, and all that it allows, lies below another on the same people and time. */
function isBelow(one: Claim, other: Claim): boolean {
  if (one.source === other.source || one.claimant === other.claimant) return false;
  if (!isSameTime(one, other)) return false;
  const [[, high], [otherLow]] = [allowedBy(one), allowedBy(other)];
  return high * (1 + TENTH) < otherLow;
}

function sidesOf(dispute: Dispute): number {
  return new Set(dispute.map(({ side }) => side)).size;
}

/** How many times larger the highest is than the lowest. */
function reachOf([lowest, , highest]: Dispute): number {
  return highOf(highest) / Math.max(1, lowOf(lowest));
}

/** How far the middle one stands from the nearer of the others. */
function evennessOf([lowest, middle, highest]: Dispute): number {
  return Math.min(lowOf(middle) / Math.max(1, highOf(lowest)), lowOf(highest) / highOf(middle));
}

function countOf(dispute: Dispute, isSo: (claim: Claim) => boolean): number {
  return dispute.filter(isSo).length;
}

/** Negative where `one` has more to teach: fewer weak claims, more sides, less of what the map says anyway, farther and more evenly apart. */
export function compareDisputes(one: Dispute, other: Dispute, painted: readonly Claim[]): number {
  const isWeak = (claim: Claim) => !isSolid(claim);
  const isPainted = (claim: Claim) => painted.includes(claim);
  return (
    countOf(one, isWeak) - countOf(other, isWeak) ||
    sidesOf(other) - sidesOf(one) ||
    countOf(one, isPainted) - countOf(other, isPainted) ||
    reachOf(other) - reachOf(one) ||
    evennessOf(other) - evennessOf(one)
  );
}

/** All threes of which no two can be true. */
function* disputesAmong(claims: readonly Claim[]): Generator<Dispute> {
  for (const lowest of claims) {
    const above = claims.filter((claim) => isBelow(lowest, claim));
    for (const middle of above) {
      for (const highest of above) {
        if (isBelow(middle, highest)) yield [lowest, middle, highest];
      }
    }
  }
}

/**
 * The three of some rival claims that have most to teach; null where no three of several sides contradict each other. In
 * a table of a reader’s own all are of one side.
 */
export function disputeOf(
  rivals: readonly Claim[],
  painted: readonly Claim[],
  isOneSided = false,
): Dispute | null {
  let best: Dispute | null = null;
  for (const dispute of disputesAmong(rivals)) {
    if (!isOneSided && sidesOf(dispute) === 1) continue;
    if (!best || compareDisputes(dispute, best, painted) < 0) best = dispute;
  }
  return best;
}
