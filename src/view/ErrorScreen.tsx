import './ErrorScreen.css';
import type { Speech } from '../i18n/words.ts';
import { describeFailure } from './page/describeFailure.ts';
import { DataFiles } from './share/DataDialog.tsx';

interface Props {
  readonly error: unknown;
  readonly words: Speech;
  readonly retry: () => void;
}

/** What happened, what still works, and a way to try again. */
export function ErrorScreen({ error, words, retry }: Props) {
  const { messages } = words;
  return (
    <main className="error-screen">
      <div role="alert">
        <h1>{document.title}</h1>
        <h2>{messages.error.title}</h2>
        <p>{describeFailure(error, words)}</p>
        <p>{messages.error.still}</p>
        <p>
          <button type="button" onClick={retry}>
            {messages.error.tryAgain}
          </button>
        </p>
        <DataFiles words={words} />
      </div>
    </main>
  );
}
