import { usePage } from '../page/context.ts';

/** Without its moments the page has everything else. */
export function MomentsFailed({ retry }: { readonly retry: () => void }) {
  const { messages } = usePage().words;
  return (
    <p className="failed" role="alert">
      {messages.moments.failed}{' '}
      <button type="button" onClick={retry}>
        {messages.error.tryAgain}
      </button>
    </p>
  );
}
