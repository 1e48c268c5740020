import './AttestationList.css';
import type { Evidence } from '../../app/evidence.ts';
import { spanOf } from '../../core/dataset/attestation.ts';
import type { Attestation } from '../../core/dataset/dataset.ts';
import type { Words } from '../../i18n/words.ts';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { usePage } from '../page/context.ts';

/** When it was so, as far as the source tells. */
function timeOf({ from, to }: Attestation, { format, messages }: Words): string {
  const { since, until, withoutYear } = messages.evidence;
  if (from !== undefined && to !== undefined) return format.span({ from, to });
  if (from !== undefined) return since(format.date(from));
  return to === undefined ? withoutYear : until(format.date(to));
}

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
          const { id, kinds, standing, locator } = attestation;
          const wording = evidence?.attestations[id];
          const head = [
            timeOf(attestation, words),
            ...kinds.map((kind) => messages.kinds[kind]),
            ...(standing === 'documented' ? [] : [messages.standings[standing]]),
          ];
          return (
            <li key={id}>
              <p className="claim-who">{head.join(' · ')}</p>
              <p>{wording && read(wording)}</p>
              <SourceLine evidence={evidence} id={attestation.source} locator={locator} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
