import { usePage } from './context.ts';

interface Props {
  /** What could not be had, and what still works. */
  readonly what: string;
  readonly retry: () => void;
}

/** What could not be had, what still works, and a way to try again. */
export function Failed({ what, retry }: Props) {
  const { error } = usePage().words.messages;
  return (
    <p className="failed" role="alert">
      {what}{' '}
      <button type="button" onClick={retry}>
        {error.tryAgain}
      </button>
    </p>
  );
}
