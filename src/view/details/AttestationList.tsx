import './AttestationList.css';
import type { Evidence } from '../../app/evidence.ts';
import { spanOf } from '../../core/dataset/attestation.ts';
import type { Attestation } from '../../core/dataset/dataset.ts';
import { EVIDENCE_WORDS } from '../../i18n/evidence.ts';
import type { Words } from '../../i18n/words.ts';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { usePage } from '../page/context.ts';

/** When it was so, as far as the source tells. */
function timeOf({ from, to }: Attestation, { format, language }: Words): string {
  const { since, until, withoutYear } = EVIDENCE_WORDS[language];
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
  const { messages, language } = words;
  if (attestations.length === 0) return null;
  const dated = attestations.filter((one) => spanOf(one) !== null);
  const undated = attestations.filter((one) => spanOf(one) === null);
  return (
    <>
      <h3>{EVIDENCE_WORDS[language].attested}</h3>
      <ul className="attestations">
        {[...dated, ...undated].map((attestation) => {
          const { id, kinds, standing, locator } = attestation;
          const source = evidence?.sources.get(attestation.source);
          const head = [
            timeOf(attestation, words),
            ...kinds.map((kind) => messages.kinds[kind]),
            ...(standing === 'documented' ? [] : [messages.standings[standing]]),
          ];
          return (
            <li key={id}>
              <p className="claim-who">{head.join(' · ')}</p>
              <p>{evidence?.attestations[id]?.[language]}</p>
              {source && <SourceLine source={source} locator={locator} />}
            </li>
          );
        })}
      </ul>
    </>
  );
}
