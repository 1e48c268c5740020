import './ErrorScreen.css';
import { LoadError } from '../app/load.ts';
import type { Speech } from '../i18n/words.ts';
import { DataFiles } from './share/DataDialog.tsx';

interface Props {
  readonly error: unknown;
  readonly words: Speech;
  readonly retry: () => void;
}

/** What happened, what still works, and a way to try again. */
export function ErrorScreen({ error, words, retry }: Props) {
  const { messages } = words;
  const what =
    error instanceof LoadError
      ? messages.error[error.code](`data/${error.file}`, error.detail)
      : messages.error.unexpected(error instanceof Error ? error.message : String(error));
  return (
    <main className="error-screen" role="alert">
      <h1>{document.title}</h1>
      <h2>{messages.error.title}</h2>
      <p>{what}</p>
      <p>{messages.error.still}</p>
      <p>
        <button type="button" onClick={retry}>
          {messages.error.tryAgain}
        </button>
      </p>
      <DataFiles words={words} />
    </main>
  );
}
