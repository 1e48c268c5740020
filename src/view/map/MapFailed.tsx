import type { Resource } from '../../app/resource.ts';
import { usePage } from '../page/context.ts';
import { RetryNotice } from '../page/RetryNotice.tsx';
import { retryPart, useConnection } from '../page/retryPart.ts';
import { never, useResource } from '../page/useResource.ts';
import { loadAnnotations } from './annotations/loadAnnotations.ts';

interface Props {
  readonly resource: Resource<unknown>;
  readonly what: string;
  readonly retry: () => void;
}

function Failed({ resource, what, retry }: Props) {
  useConnection(resource);
  return <RetryNotice what={what} retry={retry} />;
}

function FailedOf(props: Props) {
  const { status } = useResource(props.resource, never);
  return status === 'failed' && <Failed {...props} />;
}

/** What of the map could not be loaded: its colours do not show that it is missing. */
export function MapFailed() {
  const { atlas, needs, words } = usePage();
  const { marksFailed, bordersFailed } = words.messages.map;
  const { fineArcs } = atlas;
  const annotations = needs.of(loadAnnotations);
  return (
    <>
      <FailedOf resource={annotations} what={marksFailed} retry={() => retryPart(annotations)} />
      <FailedOf resource={fineArcs} what={bordersFailed} retry={() => retryPart(fineArcs)} />
    </>
  );
}
