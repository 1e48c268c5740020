import './moments.css';
import { enterMoment } from '../../core/moment/transition.ts';
import { usePage } from '../page/context.ts';
import { turnTo } from '../page/heading.ts';
import { MomentsFailed } from './MomentsFailed.tsx';
import type { MomentsState } from './useMoments.ts';

/** Where to begin: every moment in its order, from the first year to the last. */
export function MomentList({ state }: { readonly state: MomentsState }) {
  const { store, words } = usePage();
  const { messages, language } = words;
  return (
    <section className="moments" aria-labelledby="moments-heading">
      <h3 id="moments-heading">{messages.moments.heading}</h3>
      <p>{messages.moments.intro}</p>
      {state.status === 'loading' && <p className="claim-who">{messages.moments.loading}</p>}
      {state.status === 'failed' && <MomentsFailed retry={state.retry} />}
      {state.status === 'ready' && (
        <ol className="moment-list">
          {state.moments.map((moment) => (
            <li key={moment.id}>
              <button
                type="button"
                data-moment={moment.id}
                onClick={() => turnTo(() => store.set((current) => enterMoment(current, moment)))}
              >
                <span className="moment-year">{moment.year}</span>{' '}
                <span>{moment.title[language]}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
