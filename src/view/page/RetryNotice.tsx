import './Notice.css';
import { useState } from 'react';
import { usePage } from './context.ts';
import { revealed } from './revealed.ts';
import { TryAgain } from './TryAgain.tsx';

interface Props {
  readonly what: string;
  readonly retry: () => void;
}

/** Above the page: what could not be had, and a way to try again or to do without. */
export function RetryNotice({ what, retry }: Props) {
  const { notice } = usePage().words.messages;
  const [isOpen, setOpen] = useState(true);
  if (!isOpen) return null;
  return (
    <div ref={revealed} className="notice" role="alert">
      <p>{what}</p>
      <span>
        <TryAgain retry={retry} />{' '}
        <button type="button" onClick={() => setOpen(false)}>
          {notice.dismiss}
        </button>
      </span>
    </div>
  );
}
