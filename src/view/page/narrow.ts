import { useSyncExternalStore } from 'react';

/** Whether the page is as a media query says. */
function createWatch(query: string) {
  const subscribe = (listener: () => void): (() => void) => {
    const watched = matchMedia(query);
    watched.addEventListener('change', listener);
    return () => watched.removeEventListener('change', listener);
  };
  const get = () => matchMedia(query).matches;
  return { get, use: () => useSyncExternalStore(subscribe, get) };
}

/** A page on which the panel has no room over the map: the style sheets’ 60 rem. */
const narrow = createWatch('not all and (min-width: 60rem)');
export const isNarrow = narrow.get;
export const useNarrow = narrow.use;

/** A phone held upright: its bar has room for one choice only. */
export const useTiny = createWatch('not all and (min-width: 36rem)').use;

/** A bar that has no room for long names. */
export const useBrief = createWatch('not all and (min-width: 76rem)').use;

/** A page whose headline has one line below it: no sea to spare for the legend. */
export const useShallow = createWatch(
  'not all and (min-width: 76rem), (max-aspect-ratio: 31/20)',
).use;
