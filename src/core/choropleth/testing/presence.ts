import type { Claim, Intervention } from '../../dataset/dataset.ts';
import { claimOf } from '../../dataset/testing/claimArbitrary.ts';
import { interventionOf } from '../../dataset/testing/interventionOf.ts';
import type { PolityYear, Presence } from '../../dataset/yearIndex.ts';

/** An intervention in Angola, 1975 to 1991, with the claims that a test is about. */
export function presence(
  id: string,
  claims: readonly Partial<Claim>[],
  fields: Partial<Intervention> = {},
): Presence {
  const own = claims.map((claim, index) => {
    return claimOf({ id: `${id}.${index + 1}`, intervention: id, ...claim });
  });
  const intervention = interventionOf({ id, claims: own, ...fields });
  const claimsOf = new Map<string, Claim[]>();
  for (const claim of own) {
    claimsOf.set(claim.measure, [...(claimsOf.get(claim.measure) ?? []), claim]);
  }
  const bearingOn = (measure: string) => claimsOf.get(measure) ?? [];
  return { intervention, country: 'AGO', claimsOf, isSeries: false, bearingOn };
}

/** A polity and a year of which these speak. */
export function place(...presences: readonly Presence[]): PolityYear {
  return { active: presences, all: presences, attested: [] };
}

/** A claim of one number. */
export const exact = (value: number): Partial<Claim> => ({ low: value, best: value, high: value });
