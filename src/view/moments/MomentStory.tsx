import { formatLink } from '../../app/link.ts';
import { claimIdsOf, type Moment, neighbourOf } from '../../core/moment/moment.ts';
import { enterMoment, leaveMoment, showsMoment } from '../../core/state/transition.ts';
import { ClaimList } from '../evidence/ClaimList.tsx';
import { adoptSheet } from '../page/adoptSheet.ts';
import { useCells, usePage, useSlice } from '../page/context.ts';
import { Failed } from '../page/Failed.tsx';
import { turnTo } from '../page/heading.ts';
import { retryPart } from '../page/retryPart.ts';
import { useResource } from '../page/useResource.ts';
import { WithEvidence } from '../page/WithEvidence.tsx';
import sheet from './MomentStory.css?inline';

adoptSheet(sheet);

/** A moment’s story, or what is the matter with it; the rest of the page goes on. */
export function MomentStory({ id }: { readonly id: string }) {
  const { atlas, words } = usePage();
  const { messages } = words;
  const known = useResource(atlas.moments);
  if (known.status === 'failed') {
    const { failed } = messages.moments;
    return <Failed what={failed} error={known.error} retry={() => retryPart(atlas.moments)} />;
  }
  if (!known.value) return <p>{messages.moments.loading}</p>;
  const { moments } = known.value;
  const moment = moments.find((candidate) => candidate.id === id);
  if (!moment) return <p>{messages.notice['unknown-moment'](id, undefined, 'moment')}</p>;
  return <Story moment={moment} moments={moments} />;
}

interface Props {
  readonly moment: Moment;
  readonly moments: readonly Moment[];
}

function Story({ moment, moments }: Props) {
  const { atlas, words } = usePage();
  const { messages } = words;
  const state = useSlice((current) => current);
  const cells = useCells(state.year);
  const claims = claimIdsOf(moment).flatMap((claim) => atlas.claimById.get(claim) ?? []);
  const onMap = new Set(
    [...cells.values()].flatMap((cell) => (cell.type === 'figure' ? cell.painted : [])),
  );
  return (
    <div className="moment">
      <p className="kicker">
        {moment.year} · {messages.moments.position(moments.indexOf(moment) + 1, moments.length)}
      </p>
      {!showsMoment(state, moment) && (
        <p className="stood">
          {messages.moments.elsewhere}{' '}
          <a href={`?${formatLink(enterMoment(moment)(state), atlas)}`}>{messages.moments.view}</a>
        </p>
      )}
      {moment.sentences.map((sentence) => (
        <p key={words.read(sentence)} className="lead">
          {words.read(sentence)}
        </p>
      ))}
      <Turns moment={moment} moments={moments} />
      <h3>{messages.moments.claims}</h3>
      <WithEvidence>
        {(evidence) => (
          <ClaimList
            claims={claims}
            painted={claims.filter((claim) => onMap.has(claim))}
            evidence={evidence}
            withMeasure
          />
        )}
      </WithEvidence>
    </div>
  );
}

/** Back, on, or out of the story. */
function Turns({ moment, moments }: Props) {
  const { settled, store, words } = usePage();
  const { messages } = words;
  const turn = (step: 1 | -1, word: string) => {
    const other = neighbourOf(moment.id, step, moments);
    return (
      <button
        type="button"
        className={step === 1 ? 'next' : 'back'}
        disabled={!other}
        onClick={() => other && turnTo(settled, () => store.set(enterMoment(other)))}
      >
        <span className="turn">{word}</span>{' '}
        {other && (
          <span className="turn-title">
            {other.year} {words.read(other.title)}
          </span>
        )}
      </button>
    );
  };
  return (
    <nav className="moment-turns" aria-label={messages.moments.heading}>
      {turn(-1, messages.moments.back)}
      {turn(1, messages.moments.next)}
      <button
        type="button"
        className="leave"
        onClick={() => turnTo(settled, () => store.set(leaveMoment))}
      >
        {messages.moments.leave}
      </button>
    </nav>
  );
}
