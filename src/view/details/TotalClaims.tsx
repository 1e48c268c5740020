import type { Claim } from '../../core/dataset/dataset.ts';
import { ClaimList } from '../evidence/ClaimList.tsx';
import { useEvidence } from '../evidence/useEvidence.ts';

/** Totals with their words and sources, which load when a reader asks. */
export function TotalClaims({ claims }: { readonly claims: readonly Claim[] }) {
  return <ClaimList claims={claims} painted={[]} evidence={useEvidence()} withMeasure />;
}
