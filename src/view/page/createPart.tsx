import type { ComponentType, FunctionComponent } from 'react';
import { inTime } from '../../app/inTime.ts';
import { createResource, type Resource } from '../../app/resource.ts';
import { usePage } from './context.ts';
import { Failed } from './Failed.tsx';
import { PartBoundary } from './PartBoundary.tsx';
import { retryPart, useConnection } from './retryPart.ts';
import { useResource } from './useResource.ts';

/** A component that is loaded when it is first shown. */
type Part<P> = FunctionComponent<P> & { readonly resource: Resource<ComponentType<P>> };

function PartFailed({ resource }: { readonly resource: Resource<unknown> }) {
  useConnection(resource);
  const { error } = usePage().words.messages;
  return <Failed what={error.part} retry={() => retryPart(resource)} />;
}

function Loading() {
  return <p>{usePage().words.messages.loadingPart}</p>;
}

/** For a part that nobody misses until it is there. */
export function Nothing(): null {
  return null;
}

/**
 * A part of the page that is loaded when it is first shown; another component stands for it meanwhile.
 * Where it cannot be had it says so, and the rest goes on.
 */
export function createPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Meanwhile: ComponentType<P> = Loading,
): Part<P> {
  const resource = createResource(() => inTime(load()));
  function LoadedPart(props: P) {
    const { status, value: Content } = useResource(resource);
    if (status === 'failed') return <PartFailed resource={resource} />;
    if (!Content) return <Meanwhile {...props} />;
    return (
      <PartBoundary>
        <Content {...props} />
      </PartBoundary>
    );
  }
  return Object.assign(LoadedPart, { resource });
}
