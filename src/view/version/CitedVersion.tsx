import { usePage, useSlice } from '../page/context.ts';
import { createPart, Nothing } from '../page/createPart.tsx';

const VersionNotice = createPart(
  async () => (await import('./VersionNotice.tsx')).VersionNotice,
  Nothing,
);

/** Where a link names another dataset than the newest: what has changed since. */
export function CitedVersion() {
  const { newest } = usePage();
  const cited = useSlice(({ version }) => version);
  if (cited === null || cited === newest.dataset.version) return null;
  return <VersionNotice key={cited} cited={cited} />;
}
