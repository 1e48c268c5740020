import './DataDialog.css';
import { useRef, useSyncExternalStore } from 'react';
import { dataUrl } from '../../app/load.ts';
import type { Speech } from '../../i18n/words.ts';
import { usePage } from '../page/context.ts';
import { Dialog } from '../page/Dialog.tsx';

export function DataFiles({ words }: { readonly words: Speech }) {
  const { dataFiles } = words.messages;
  return (
    <ul className="data-files">
      {Object.entries(dataFiles).map(([file, what]) => (
        <li key={file}>
          <a href={dataUrl(file)} download={file}>
            data/{file}
          </a>
          : {what}
        </li>
      ))}
    </ul>
  );
}

/** The published files, for whoever wants to count for themselves. */
export function DataDialog() {
  const { newest, keeping, words } = usePage();
  const isRefused = useSyncExternalStore(keeping.subscribe, keeping.get) === 'refused';
  const dialog = useRef<HTMLDialogElement>(null);
  const { messages, format } = words;
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {messages.data}
      </button>
      <Dialog handle={dialog} title={messages.data} close={messages.details.close}>
        <p>{messages.version(newest.dataset.version, format.date(newest.dataset.asOf))}</p>
        <p>{messages.dataIntro(words.licence)}</p>
        <p>
          <a href={dataUrl(messages.codebook.file)}>{messages.codebook.name}</a>:{' '}
          {messages.codebook.about}
        </p>
        <DataFiles words={words} />
        {isRefused && <p>{messages.notKept}</p>}
      </Dialog>
    </>
  );
}
