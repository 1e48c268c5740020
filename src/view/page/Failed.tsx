import { loadNewest } from '../../app/renewal.ts';
import { usePage } from './context.ts';
import { describeFailure } from './describeFailure.ts';
import { TryAgain } from './TryAgain.tsx';
import { useRenewed } from './useRenewed.ts';

interface Props {
  /** What could not be had, and what still works. */
  readonly what: string;
  /** Why. */
  readonly error?: unknown;
  readonly retry: () => void;
  /** What the address does not bring back where the page has to be loaded anew. */
  readonly loss?: string;
}

/**
 * What could not be had, what still works, why, and a way to try again. Where the atlas has been built anew since the
 * page was opened no trying helps: then the way to the new one, whose address brings the view back.
 */
export function Failed({ what, error, retry, loss }: Props) {
  const { words } = usePage();
  const { messages } = words;
  const isGone = useRenewed();
  if (isGone) {
    return (
      <p className="failed" role="alert">
        {messages.error.renewed} {loss !== undefined && `${loss} `}
        <button type="button" onClick={loadNewest}>
          {messages.error.loadAnew}
        </button>
      </p>
    );
  }
  return (
    <p className="failed" role="alert">
      {what} {error !== undefined && describeFailure(error, words)} <TryAgain retry={retry} />
    </p>
  );
}
