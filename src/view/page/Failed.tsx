import { usePage } from './context.ts';
import { describeFailure } from './describeFailure.ts';

interface Props {
  /** What could not be had, and what still works. */
  readonly what: string;
  /** Why. */
  readonly error?: unknown;
  readonly retry: () => void;
}

/** What could not be had, what still works, why, and a way to try again. */
export function Failed({ what, error, retry }: Props) {
  const { words } = usePage();
  return (
    <p className="failed" role="alert">
      {what} {error !== undefined && describeFailure(error, words)}{' '}
      <button type="button" onClick={retry}>
        {words.messages.error.tryAgain}
      </button>
    </p>
  );
}
