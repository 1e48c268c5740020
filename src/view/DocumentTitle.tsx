import { useEffect, useMemo } from 'react';
import { whenIdle } from '../app/idle.ts';
import { openedBy } from '../core/state/opened.ts';
import { initialState, type State } from '../core/state/state.ts';
import { describeTitle } from '../i18n/describeTitle.ts';
import { usePage } from './page/context.ts';
import { useResource } from './page/useResource.ts';

/** What of the first view a title tells. */
const TOLD = ['year', 'layer', 'compare', 'tab', 'beside'] as const;

/** Milliseconds without a new view before it is entitled: a title is no part of a step. */
const PAUSE = 250;

/** The title of the document follows the view, once the reader rests on it. */
export function DocumentTitle() {
  const { atlas, store, words } = usePage();
  const moments = useResource(atlas.moments, whenIdle).value?.moments;
  const titleOf = useMemo(() => {
    const initial = initialState(atlas.scope);
    const { siblings } = atlas.description;
    return (state: State) => {
      const isInitial = TOLD.every((name) => state[name] === initial[name]);
      const opened = openedBy(state, atlas);
      return describeTitle({ state, opened, moments, siblings, isInitial }, words);
    };
  }, [atlas, moments, words]);
  useEffect(
    function entitle() {
      const write = () => {
        document.title = titleOf(store.get());
      };
      write();
      let timer: ReturnType<typeof setTimeout> | undefined;
      const unsubscribe = store.subscribe(() => {
        clearTimeout(timer);
        timer = setTimeout(write, PAUSE);
      });
      return function leave() {
        clearTimeout(timer);
        unsubscribe();
      };
    },
    [store, titleOf],
  );
  return null;
}
