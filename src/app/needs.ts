import { createResource, type Resource } from './resource.ts';

/** The late files that parts of the page need, and those that could not be had when one last needed them. */
export interface Needs {
  /** What `load` brings, which is loaded once for all parts of the page. */
  of<T>(load: () => Promise<T>): Resource<T>;
  /** Returns what is to be called when it is needed no more. */
  add(resource: Resource<unknown>): () => void;
  /** Asks again for all that could not be had: a reader who tries again means the whole page. */
  retry(): void;
}

export function createNeeds(): Needs {
  /** Each with how many parts need it. */
  const needs = new Map<Resource<unknown>, number>();
  const loaded = new Map<() => Promise<unknown>, Resource<unknown>>();
  const isFailed = (resource: Resource<unknown>) => resource.get().status === 'failed';
  const count = (resource: Resource<unknown>, more: 1 | -1) => {
    const parts = (needs.get(resource) ?? 0) + more;
    if (parts > 0 || isFailed(resource)) needs.set(resource, parts);
    else needs.delete(resource);
  };
  return {
    of<T>(load: () => Promise<T>): Resource<T> {
      const resource = loaded.get(load) ?? createResource(load);
      loaded.set(load, resource);
      // A function is kept with what it brings itself.
      return resource as Resource<T>;
    },
    add(resource) {
      count(resource, 1);
      return () => count(resource, -1);
    },
    retry() {
      for (const [resource, parts] of [...needs]) {
        if (parts === 0) needs.delete(resource);
        if (isFailed(resource)) resource.load();
      }
    },
  };
}
