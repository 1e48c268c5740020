import { useEffect } from 'react';
import { Overdue } from '../../app/inTime.ts';
import { loadAnew } from '../../app/loadAnew.ts';
import { isPageReachable } from '../../app/reachable.ts';
import type { Resource } from '../../app/resource.ts';

/**
 * Loads a part anew. Where that fails although the page can be had, the files of the page are others by now, or the
 * browser remembers the failure: then the page is loaded anew, and its address brings the view back. What was asked for
 * without a connection has failed for that.
 */
export async function retryPart(part: Resource<unknown>): Promise<void> {
  const known = part.get();
  // A browser waits for one answer, however often it is asked.
  if (known.status === 'failed' && known.error instanceof Overdue && (await isPageReachable())) {
    loadAnew();
    return;
  }
  const wasOnline = navigator.onLine;
  await part.load();
  if (part.get().status !== 'failed') return;
  if (!wasOnline) {
    // The connection may have come back meanwhile.
    if (navigator.onLine) await part.load();
  } else if (await isPageReachable()) loadAnew();
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
