import about from '../../i18n/about.json';
import { usePage } from '../page/context.ts';

interface Passage {
  readonly title: string;
  readonly text: string;
}

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
  const { messages, language } = usePage().words;
  const { rules, borders } = about[language];
  return (
    <>
      <h3>{messages.about.rules}</h3>
      <Passages passages={rules} />
      <h3>{messages.about.borders}</h3>
      <Passages passages={borders} />
    </>
  );
}
