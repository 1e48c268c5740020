import { usePage, useSlice } from '../page/context.ts';
import { createPart, Nothing } from '../page/createPart.tsx';

const OwnLine = createPart(async () => (await import('./OwnLine.tsx')).OwnLine, Nothing);
const Wanted = createPart(async () => (await import('./Wanted.tsx')).Wanted, Nothing);

/** Where the address speaks of a reader’s own data: whether they are shown, or which file is needed. */
export function OwnNotice() {
  const { atlas } = usePage();
  const asked = useSlice(({ data }) => data);
  if (atlas.description.own) return <OwnLine />;
  return asked && <Wanted />;
}
