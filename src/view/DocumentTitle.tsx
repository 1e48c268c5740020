import { useEffect, useSyncExternalStore } from 'react';
import { openedBy } from '../core/state/opened.ts';
import { initialState } from '../core/state/state.ts';
import { describeTitle } from '../i18n/describeTitle.ts';
import { usePage, useSlice } from './page/context.ts';

/** What of the first view a title tells. */
const TOLD = ['year', 'layer', 'compare', 'tab'] as const;

/** The title of the document follows the view. */
export function DocumentTitle() {
  const { atlas, words } = usePage();
  const moments = useSyncExternalStore(atlas.moments.subscribe, atlas.moments.get).value?.moments;
  const initial = initialState(atlas.scope);
  const title = useSlice((state) => {
    const isInitial = TOLD.every((name) => state[name] === initial[name]);
    return describeTitle({ state, opened: openedBy(state, atlas), moments, isInitial }, words);
  });
  useEffect(
    function entitle() {
      document.title = title;
    },
    [title],
  );
  return null;
}
