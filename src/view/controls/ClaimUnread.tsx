import { useSyncExternalStore } from 'react';
import { usePage } from '../page/context.ts';
import { RetryNotice } from '../page/RetryNotice.tsx';
import { retryPart } from '../page/retryPart.ts';

/** Where it could not be looked up what became of a claim that a link asks for. */
export function ClaimUnread() {
  const { atlas, marked, words } = usePage();
  const { claimById, withdrawn } = atlas;
  const id = useSyncExternalStore(marked.subscribe, marked.get);
  const { status } = useSyncExternalStore(withdrawn.subscribe, withdrawn.get);
  if (status !== 'failed' || id === null || claimById.has(id)) return null;
  return (
    <RetryNotice
      what={words.messages.notice.claimUnread(id.slice(0, 60))}
      retry={() => retryPart(withdrawn)}
    />
  );
}
