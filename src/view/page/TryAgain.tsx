import { usePage } from './context.ts';

/** Tries again what its place is about, and whatever else could not be had. */
export function TryAgain({ retry }: { readonly retry: () => void }) {
  const { needs, words } = usePage();
  const press = () => {
    retry();
    needs.retry();
  };
  return (
    <button type="button" onClick={press}>
      {words.messages.error.tryAgain}
    </button>
  );
}
