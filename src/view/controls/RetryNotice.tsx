import './Notices.css';
import { usePage } from '../page/context.ts';

interface Props {
  readonly what: string;
  readonly retry: () => void;
}

/** Above the page: what could not be had, and a way to try again. */
export function RetryNotice({ what, retry }: Props) {
  const { error } = usePage().words.messages;
  return (
    <div className="notice" role="alert">
      <p>{what}</p>
      <button type="button" onClick={retry}>
        {error.tryAgain}
      </button>
    </div>
  );
}
