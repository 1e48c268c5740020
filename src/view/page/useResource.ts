import { useEffect, useSyncExternalStore } from 'react';
import type { Loadable, Resource } from '../../app/resource.ts';

type When = (ask: () => void) => (() => void) | undefined;

const atOnce: When = (ask) => {
  ask();
  return undefined;
};

/** What is known of a resource, and asks for it: at once, or when the page has time. */
export function useResource<T>(resource: Resource<T>, when = atOnce): Loadable<T> {
  useEffect(() => when(resource.load), [resource, when]);
  return useSyncExternalStore(resource.subscribe, resource.get);
}
