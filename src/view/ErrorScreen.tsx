import './ErrorScreen.css';
import { useEffect, useState } from 'react';
import { loadNewest } from '../app/renewal.ts';
import type { FilesMessages } from '../i18n/filesMessages.ts';
import { loadRoom } from '../i18n/rooms.ts';
import type { Speech } from '../i18n/words.ts';
import { describeFailure } from './page/describeFailure.ts';
import { useRenewed } from './page/useRenewed.ts';
import { FileList } from './share/DataFiles.tsx';

interface Props {
  readonly error: unknown;
  readonly words: Speech;
  readonly retry: () => void;
}

/** What happened, what still works, and a way to try again. */
export function ErrorScreen({ error, words, retry }: Props) {
  const { messages } = words;
  const isGone = useRenewed();
  const [files, setFiles] = useState<FilesMessages>({});
  useEffect(
    function listFiles() {
      // Who has no network gets neither their list nor the files.
      loadRoom('files', words.language).then(setFiles, () => undefined);
    },
    [words],
  );
  return (
    <main className="error-screen">
      <div role="alert">
        <h1>{document.title}</h1>
        <h2>{messages.error.title}</h2>
        <p>{isGone ? messages.error.renewed : describeFailure(error, words)}</p>
        <p>{messages.error.still}</p>
        <p>
          <button type="button" onClick={isGone ? loadNewest : retry}>
            {isGone ? messages.error.loadAnew : messages.error.tryAgain}
          </button>
        </p>
        <FileList files={files} />
      </div>
    </main>
  );
}
