import type { Passage } from '../../core/atlas/about.ts';
import { CorrectLink } from '../correct/CorrectLink.tsx';
import { usePage } from '../page/context.ts';
import { Failed } from '../page/Failed.tsx';
import { retryPart } from '../page/retryPart.ts';
import { useResource } from '../page/useResource.ts';
import { WholeBackground } from './WholeBackground.tsx';

function Passages({ passages }: { readonly passages: readonly Passage[] }) {
  return (
    <dl>
      {passages.map(({ title, text }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The rules of the figures and the policy of the borders, in full. */
export function AboutText() {
  const { atlas, words } = usePage();
  const { messages } = words;
  const about = useResource(atlas.about);
  if (about.status === 'failed') {
    return (
      <Failed what={messages.error.part} error={about.error} retry={() => retryPart(atlas.about)} />
    );
  }
  if (about.status !== 'ready') return <p>{messages.loading}</p>;
  const { rules, borders } = words.read(about.value);
  return (
    <>
      {atlas.dataset.interventions.length > 0 && <WholeBackground />}
      <h3>{messages.about.rules}</h3>
      <Passages passages={rules} />
      <h3>{messages.about.borders}</h3>
      <Passages passages={borders} />
      <CorrectLink claims={[]} />
      <p>
        <a href={`${import.meta.env.BASE_URL}third-party.md`}>{messages.about.licences}</a>
      </p>
    </>
  );
}
