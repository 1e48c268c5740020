import { useEffect } from 'react';
import { isPageReachable } from '../../app/reachable.ts';
import type { Resource } from '../../app/resource.ts';

/**
 * Loads a part anew. Where that fails although the page can be had, the files of the page are others by now, or the
 * browser remembers the failure: then the page is loaded anew, and its address brings the view back.
 */
export async function retryPart(part: Resource<unknown>): Promise<void> {
  await part.load();
  if (part.get().status === 'failed' && (await isPageReachable())) location.reload();
}

/** Asks for a part again when the connection is back. */
export function useConnection(part: Resource<unknown>): void {
  useEffect(
    function awaitConnection() {
      addEventListener('online', part.load);
      return () => removeEventListener('online', part.load);
    },
    [part],
  );
}
