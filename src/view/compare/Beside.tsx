import { type ReactNode, useMemo } from 'react';
import { loadBeside } from '../../app/atlas.ts';
import { createFollower } from '../../app/follower.ts';
import { createOtherHalf } from '../../app/otherHalf.ts';
import { createResource, type Resource } from '../../app/resource.ts';
import { isStep } from '../../core/state/step.ts';
import { createWords } from '../../i18n/words.ts';
import { RetryNotice } from '../controls/RetryNotice.tsx';
import { PageProvider, usePage, useSlice } from '../page/context.ts';
import { useResource } from '../page/useResource.ts';
import { BesideProvider, useBeside } from './beside.ts';

type Pair = Awaited<ReturnType<typeof loadBeside>>;

const NONE: Resource<Pair | null> = createResource(async () => null);

/** Gives the page another atlas beside its own, once it is asked for and has come: both on one scale. */
export function Beside({ children }: { readonly children: ReactNode }) {
  const page = usePage();
  const { atlas, store, words } = page;
  const beside = useSlice((state) => state.beside);
  const path = atlas.description.siblings.find(({ id }) => id === beside)?.path;
  const pair: Resource<Pair | null> = useMemo(
    () => (path === undefined ? NONE : createResource(() => loadBeside(atlas, path))),
    [atlas, path],
  );
  const { status, value } = useResource(pair);
  const own = useMemo(() => (value ? { ...page, atlas: value.own } : page), [page, value]);
  const half = useMemo(() => {
    if (!value) return null;
    const state = createOtherHalf(store, value.other.scope);
    return { atlas: value.other, store: state, settled: createFollower(state, isStep) };
  }, [store, value]);
  const other = useMemo(
    () => half && { ...page, ...half, words: createWords(words, half.atlas.description) },
    [page, half, words],
  );
  return (
    <PageProvider value={own}>
      <BesideProvider value={other}>
        {status === 'failed' && (
          <RetryNotice what={words.messages.compare.failed} retry={() => pair.load()} />
        )}
        {children}
      </BesideProvider>
    </PageProvider>
  );
}

/** What is of the other atlas where there is one, else of this. */
export function OfBeside({ children }: { readonly children: ReactNode }) {
  const other = useBeside();
  return other ? <PageProvider value={other}>{children}</PageProvider> : children;
}
