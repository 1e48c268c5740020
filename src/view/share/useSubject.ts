import { describeSubject } from '../../i18n/describeSubject.ts';
import { usePage, useSlice } from '../page/context.ts';
import { useOpened } from '../page/useOpened.ts';

/** What is shared, in words. */
export function useSubject(): string {
  const { atlas, words } = usePage();
  const state = useSlice((shown) => shown);
  const { opened } = useOpened();
  return describeSubject(state, opened, atlas.moments.get().value?.moments, words);
}
