import { retryFailed } from '../../app/resource.ts';
import { usePage } from './context.ts';

/** Tries again what its place is about, and whatever else could not be had. */
export function TryAgain({ retry }: { readonly retry: () => void }) {
  const { tryAgain } = usePage().words.messages.error;
  const press = () => {
    retry();
    retryFailed();
  };
  return (
    <button type="button" onClick={press}>
      {tryAgain}
    </button>
  );
}
