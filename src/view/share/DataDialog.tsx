import './DataDialog.css';
import { useRef, useState, useSyncExternalStore } from 'react';
import { dataUrl } from '../../app/load.ts';
import { usePage } from '../page/context.ts';
import { Dialog } from '../page/Dialog.tsx';
import { DataFiles } from './DataFiles.tsx';

/** The published files, for whoever wants to count for themselves. */
export function DataDialog() {
  const { newest, keeping, words } = usePage();
  const kept = useSyncExternalStore(keeping.subscribe, keeping.get);
  const dialog = useRef<HTMLDialogElement>(null);
  const [isAsked, setAsked] = useState(false);
  const { messages, format } = words;
  const open = () => {
    setAsked(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" onClick={open}>
        {messages.data}
      </button>
      <Dialog handle={dialog} title={messages.data} close={messages.details.close}>
        <p>{messages.version(newest.dataset.version, format.date(newest.dataset.asOf))}</p>
        {kept && kept !== 'kept' && <p className="data-doubt">{messages.unkept[kept]}</p>}
        <p>{messages.dataIntro(words.licence)}</p>
        <p>
          <a href={dataUrl(messages.codebook.file)}>{messages.codebook.name}</a>:{' '}
          {messages.codebook.about}
        </p>
        {isAsked && <DataFiles />}
      </Dialog>
    </>
  );
}
