import { useSyncExternalStore } from 'react';
import { RetryNotice } from '../../controls/RetryNotice.tsx';
import { usePage } from '../../page/context.ts';
import { retryPart, useConnection } from '../../page/retryPart.ts';
import { annotations } from './annotations.ts';

/** Where what lies over the land could not be loaded: the colours do not show that it is missing. */
export function AnnotationsFailed() {
  const { messages } = usePage().words;
  const { status } = useSyncExternalStore(annotations.subscribe, annotations.get);
  useConnection(annotations);
  if (status !== 'failed') return null;
  return <RetryNotice what={messages.map.marksFailed} retry={() => retryPart(annotations)} />;
}
