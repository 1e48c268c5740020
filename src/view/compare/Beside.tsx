import { type ReactNode, useMemo, useState } from 'react';
import { PageProvider, usePage, useSlice } from '../page/context.ts';
import { createPart, Nothing } from '../page/createPart.tsx';
import { BesideProvider, type Pair, useBeside } from './beside.ts';

const Pairing = createPart(async () => (await import('./Pairing.tsx')).Pairing, Nothing);

interface Props {
  /** The page of two, with what loads the other one and says what could not be had of it. */
  readonly children: (pairing: ReactNode) => ReactNode;
}

/** Gives the page another atlas beside its own, once it is asked for and has come: both on one scale. */
export function Beside({ children }: Props) {
  const page = usePage();
  const beside = useSlice((state) => state.beside);
  const path = page.atlas.description.siblings.find(({ id }) => id === beside)?.path;
  const [pair, setPair] = useState<Pair | null>(null);
  const own = useMemo(() => (pair ? { ...page, atlas: pair.own } : page), [page, pair]);
  const other = useMemo(() => pair && { ...page, ...pair.other }, [page, pair]);
  // It pairs the page’s own atlas, not the one that the pair has made of it.
  const pairing = path !== undefined && (
    <PageProvider value={page}>
      <Pairing key={path} path={path} setPair={setPair} />
    </PageProvider>
  );
  return (
    <PageProvider value={own}>
      <BesideProvider value={other}>{children(pairing)}</BesideProvider>
    </PageProvider>
  );
}

/** What is of the other atlas where there is one, else of this. */
export function OfBeside({ children }: { readonly children: ReactNode }) {
  const other = useBeside();
  return other ? <PageProvider value={other}>{children}</PageProvider> : children;
}
