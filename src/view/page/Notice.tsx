import './Notice.css';
import { usePage } from './context.ts';
import { revealed } from './revealed.ts';

interface Props {
  readonly sentences: readonly string[];
  readonly dismiss: () => void;
}

/** Above the page: what the reader has to be told, until he has read it. */
export function Notice({ sentences, dismiss }: Props) {
  const { notice } = usePage().words.messages;
  if (sentences.length === 0) return null;
  return (
    <div ref={revealed} className="notice" role="alert">
      <div>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <button type="button" onClick={dismiss}>
        {notice.dismiss}
      </button>
    </div>
  );
}
