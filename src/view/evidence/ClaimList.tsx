import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Evidence } from '../../app/evidence.ts';
import type { LayerId } from '../../core/choropleth/layer.ts';
import type { Claim } from '../../core/dataset/dataset.ts';
import { CLAIM } from '../../core/state/address.ts';
import { nameOfClaimant } from '../../i18n/describeSource.ts';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage, useSlice } from '../page/context.ts';
import { createPart, Nothing } from '../page/createPart.tsx';
import { reveal } from '../page/reveal.ts';
import sheet from './ClaimList.css?inline';
import { SourceLine } from './SourceLine.tsx';
import { shapeOf } from './shape.ts';

adoptSheet(sheet);

const CorrectLink = createPart(
  async () => (await import('../correct/CorrectLink.tsx')).CorrectLink,
  Nothing,
);

interface Props {
  readonly claims: readonly Claim[];
  readonly painted: readonly Claim[];
  /** The layer on which they are painted; left out, the one that is shown. */
  readonly layer?: LayerId;
  readonly evidence: Evidence | null;
  /** Names what is counted, where a list mixes measures. */
  readonly withMeasure?: boolean;
}

/** Who says what, in which words, and where to read it; the painted claim first, with the reason. */
export function ClaimList({ claims, painted, layer, evidence, withMeasure = false }: Props) {
  const { words } = usePage();
  const shown = useSlice((state) => state.layer);
  const { details } = words.messages;
  const isShown = layer === undefined || layer === shown;
  const badge = isShown ? details.painted : details.paintedOn(words.layer(layer).name);
  const rest = claims.filter((claim) => !painted.includes(claim));
  const listed = [...painted, ...rest];
  return (
    <>
      <ol className="claims">
        {listed.map((claim) => (
          <ClaimItem
            key={claim.id}
            claim={claim}
            badge={painted.includes(claim) ? badge : null}
            listed={listed}
            evidence={evidence}
            withMeasure={withMeasure}
          />
        ))}
      </ol>
      {listed.length > 0 && <CorrectLink claims={listed} />}
    </>
  );
}

interface ItemProps {
  readonly claim: Claim;
  /** Where it is painted; null where it is not. */
  readonly badge: string | null;
  /** All that stand in the list. */
  readonly listed: readonly Claim[];
  readonly evidence: Evidence | null;
  readonly withMeasure: boolean;
}

/** Whether the address marks a claim, which is then brought into view. */
function useMark(id: string) {
  const { marked } = usePage();
  const item = useRef<HTMLLIElement>(null);
  const isMarked = useSyncExternalStore(marked.subscribe, () => marked.get() === id);
  useEffect(
    function bringIntoView() {
      if (!isMarked) return;
      // What opened the panel has by then scrolled it to its beginning.
      const frame = requestAnimationFrame(() => {
        if (item.current) reveal(item.current, 'center');
      });
      return () => cancelAnimationFrame(frame);
    },
    [isMarked],
  );
  return { item, isMarked };
}

function ClaimItem({ claim, badge, listed, evidence, withMeasure }: ItemProps) {
  const isPainted = badge !== null;
  const { atlas, words } = usePage();
  const { item, isMarked } = useMark(claim.id);
  const { messages, format, read } = words;
  const notes = evidence?.interventions[claim.intervention];
  const wording = claim.wording ?? notes?.wordings?.[claim.id];
  const reason = notes?.reasons?.[claim.id];
  const measure = evidence?.measures[claim.measure];
  const claimant = nameOfClaimant(claim.claimant, evidence?.claimants ?? {}, words);
  return (
    <li
      ref={item}
      className={isPainted ? 'claim is-painted' : 'claim'}
      id={`${CLAIM}${claim.id}`}
      data-claim={claim.id}
      aria-current={isMarked || undefined}
    >
      <svg viewBox="-8 -8 16 16" aria-hidden="true" className={claim.weak ? 'is-weak' : undefined}>
        <path d={shapeOf(claim.side, atlas.description)} />
      </svg>
      <div>
        {!atlas.description.own && (
          <a
            className="claim-link"
            href={`#${CLAIM}${claim.id}`}
            aria-label={messages.evidence.toClaim(format.claim(claim), claimant)}
          >
            #
          </a>
        )}
        <p className="claim-head">
          <strong>{format.claim(claim)}</strong>
          {withMeasure && measure && <span> {read(measure)}</span>}
          {isPainted && <span className="badge">{badge}</span>}
          {claim.weak && <span className="badge is-weak">{messages.details.weak}</span>}
        </p>
        <p className="claim-who">
          {messages.details.claimBy(claimant, words.side(claim.side))} · {format.span(claim)}
        </p>
        {wording && <p>{read(wording)}</p>}
        <SourceLine evidence={evidence} id={claim.source} locator={claim.locator} />
        {isPainted && evidence && !(listed.length === 1 && atlas.description.own) && (
          <p className="reason">
            {messages.details.reason}: {reason ? read(reason) : messages.details.defaultReason}
          </p>
        )}
        <CorrectLink
          claims={[claim, ...listed.filter((one) => one !== claim)]}
          beside={`${format.claim(claim)}, ${claimant}`}
        />
      </div>
    </li>
  );
}
