import './ClaimList.css';
import type { Evidence } from '../../app/evidence.ts';
import type { Claim } from '../../core/dataset/dataset.ts';
import { EVIDENCE_WORDS } from '../../i18n/evidence.ts';
import { usePage } from '../page/context.ts';
import { SourceLine } from './SourceLine.tsx';
import { shapeOf } from './shape.ts';

interface Props {
  readonly claims: readonly Claim[];
  readonly painted: readonly Claim[];
  readonly evidence: Evidence | null;
  /** Names what is counted, where a list mixes measures. */
  readonly withMeasure?: boolean;
}

/** Who says what, in which words, and where to read it; the painted claim first, with the reason. */
export function ClaimList({ claims, painted, evidence, withMeasure = false }: Props) {
  const rest = claims.filter((claim) => !painted.includes(claim));
  return (
    <ol className="claims">
      {[...painted, ...rest].map((claim) => (
        <ClaimItem
          key={claim.id}
          claim={claim}
          isPainted={painted.includes(claim)}
          evidence={evidence}
          withMeasure={withMeasure}
        />
      ))}
    </ol>
  );
}

interface ItemProps {
  readonly claim: Claim;
  readonly isPainted: boolean;
  readonly evidence: Evidence | null;
  readonly withMeasure: boolean;
}

function ClaimItem({ claim, isPainted, evidence, withMeasure }: ItemProps) {
  const { atlas, words } = usePage();
  const { messages, format, language } = words;
  const notes = evidence?.interventions[claim.intervention];
  const wording = claim.wording ?? notes?.wordings?.[claim.id];
  const reason = notes?.reasons?.[claim.id];
  const source = evidence?.sources.get(claim.source);
  const measure = evidence?.measures[claim.measure];
  return (
    <li className={isPainted ? 'claim is-painted' : 'claim'}>
      <svg viewBox="-8 -8 16 16" aria-hidden="true" className={claim.weak ? 'is-weak' : undefined}>
        <path d={shapeOf(claim.side, atlas.description)} />
      </svg>
      <div>
        <p className="claim-head">
          <strong>{format.claim(claim)}</strong>
          {withMeasure && measure && <span> {measure[language]}</span>}
          {isPainted && <span className="badge">{messages.details.painted}</span>}
          {claim.weak && <span className="badge is-weak">{messages.details.weak}</span>}
        </p>
        <p className="claim-who">
          {messages.details.claimBy(
            EVIDENCE_WORDS[language].claimant(claim.claimant),
            words.side(claim.side),
          )}{' '}
          · {format.span(claim)}
        </p>
        {wording && <p>{wording[language]}</p>}
        {source && <SourceLine source={source} locator={claim.locator} />}
        {isPainted && evidence && (
          <p className="reason">
            {messages.details.reason}: {reason?.[language] ?? messages.details.defaultReason}
          </p>
        )}
      </div>
    </li>
  );
}
