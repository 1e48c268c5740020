import './MomentList.css';
import { whenIdle } from '../../app/idle.ts';
import { enterMoment } from '../../core/state/transition.ts';
import { usePage } from '../page/context.ts';
import { Failed } from '../page/Failed.tsx';
import { turnTo } from '../page/heading.ts';
import { LeftOut } from '../page/LeftOut.tsx';
import { retryPart } from '../page/retryPart.ts';
import { useResource } from '../page/useResource.ts';

/** Where to begin: every moment in its order, from the first year to the last. */
export function MomentList() {
  const { atlas, settled, store, words } = usePage();
  const { messages } = words;
  const known = useResource(atlas.moments, whenIdle);
  if (known.value?.moments.length === 0) return null;
  return (
    <section className="moments" aria-labelledby="moments-heading">
      <h3 id="moments-heading">{messages.moments.heading}</h3>
      <p>{messages.moments.intro}</p>
      {(known.status === 'idle' || known.status === 'loading') && (
        <p className="claim-who">{messages.moments.loading}</p>
      )}
      {known.status === 'failed' && (
        <Failed
          what={messages.moments.failed}
          error={known.error}
          retry={() => retryPart(atlas.moments)}
        />
      )}
      {known.value && <LeftOut issues={known.value.issues} />}
      {known.value && (
        <ol className="moment-list">
          {known.value.moments.map((moment) => (
            <li key={moment.id}>
              <button
                type="button"
                data-moment={moment.id}
                onClick={() => turnTo(settled, () => store.set(enterMoment(moment)))}
              >
                <span className="moment-year">{moment.year}</span>{' '}
                <span>{words.read(moment.title)}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
