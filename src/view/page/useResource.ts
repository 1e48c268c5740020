import { useEffect, useSyncExternalStore } from 'react';
import type { Loadable, Resource } from '../../app/resource.ts';
import { usePage } from './context.ts';

/** Asks for nothing: for what another part asks for. */
export const never = () => undefined;

type When = (ask: () => void) => (() => void) | undefined;

/**
 * What is known of a resource, and asks for it: at once, or `when` the page has time. What has time
 * never asks again for what failed: that is for the reader to do, who is looking at the button.
 */
export function useResource<T>(resource: Resource<T>, when?: When): Loadable<T> {
  const { needs } = usePage();
  useEffect(() => needs.add(resource), [needs, resource]);
  useEffect(() => {
    if (when) return when(() => resource.get().status === 'idle' && resource.load());
    resource.load();
    return undefined;
  }, [resource, when]);
  return useSyncExternalStore(resource.subscribe, resource.get);
}
