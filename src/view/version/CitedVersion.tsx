import { Awaited } from '../page/Awaited.tsx';
import { usePage, useSlice } from '../page/context.ts';
import { createPart } from '../page/createPart.tsx';

const VersionNotice = createPart(
  async () => (await import('./VersionNotice.tsx')).VersionNotice,
  ({ cited }) => <Awaited what={cited} />,
);

/** Where a link names another dataset than the newest: what has changed since. */
export function CitedVersion() {
  const { atlas, newest } = usePage();
  const cited = useSlice(({ version }) => version);
  // A version is the atlas’s, and of nothing that is a reader’s own.
  if (atlas.description.own || cited === null || cited === newest.dataset.version) return null;
  return <VersionNotice key={cited} cited={cited} />;
}
