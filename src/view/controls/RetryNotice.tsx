import './Notices.css';
import { useState } from 'react';
import { usePage } from '../page/context.ts';

interface Props {
  readonly what: string;
  readonly retry: () => void;
}

/** Above the page: what could not be had, and a way to try again or to do without. */
export function RetryNotice({ what, retry }: Props) {
  const { error, notice } = usePage().words.messages;
  const [isOpen, setOpen] = useState(true);
  if (!isOpen) return null;
  return (
    <div className="notice" role="alert">
      <p>{what}</p>
      <span>
        <button type="button" onClick={retry}>
          {error.tryAgain}
        </button>{' '}
        <button type="button" onClick={() => setOpen(false)}>
          {notice.dismiss}
        </button>
      </span>
    </div>
  );
}
