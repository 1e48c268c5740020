import type { Evidence } from '../../app/evidence.ts';
import { spanOf } from '../../core/dataset/attestation.ts';
import type { Attestation } from '../../core/dataset/dataset.ts';
import { describeAttestation } from '../../i18n/describeIntervention.ts';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage } from '../page/context.ts';
import sheet from './AttestationList.css?inline';

adoptSheet(sheet);

interface Props {
  readonly attestations: readonly Attestation[];
  readonly evidence: Evidence | null;
}

/** Who says that the actor’s people were there, or that help was given, without saying how many; the dated first. */
export function AttestationList({ attestations, evidence }: Props) {
  const { words } = usePage();
  const { messages, read } = words;
  if (attestations.length === 0) return null;
  const dated = attestations.filter((one) => spanOf(one) !== null);
  const undated = attestations.filter((one) => spanOf(one) === null);
  return (
    <>
      <h3>{messages.evidence.attested}</h3>
      <ul className="attestations">
        {[...dated, ...undated].map((attestation) => {
          const { id, locator } = attestation;
          const wording = evidence?.attestations[id];
          return (
            <li key={id}>
              <p className="claim-who">{describeAttestation(attestation, words)}</p>
              <p>{wording && read(wording)}</p>
              <SourceLine evidence={evidence} id={attestation.source} locator={locator} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
