import type { Claim } from '../../core/dataset/dataset.ts';
import { ClaimList } from '../evidence/ClaimList.tsx';
import { WithEvidence } from '../page/WithEvidence.tsx';

/** Totals with their words and sources, which load when a reader asks. */
export function TotalClaims({ claims }: { readonly claims: readonly Claim[] }) {
  return (
    <WithEvidence>
      {(evidence) => <ClaimList claims={claims} painted={[]} evidence={evidence} withMeasure />}
    </WithEvidence>
  );
}
