import {
  createContext,
  useContext,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useSyncExternalStore,
} from 'react';
import type { Atlas } from '../../app/atlas.ts';
import type { Store } from '../../app/store.ts';
import { type DescribedLayer, layerOf } from '../../core/atlas/description.ts';
import type { Cells } from '../../core/choropleth/cell.ts';
import type { Places } from '../../core/choropleth/place.ts';
import type { Theme } from '../../core/choropleth/scheme.ts';
import type { State } from '../../core/state/state.ts';
import type { Words } from '../../i18n/words.ts';
import type { PageStores } from './stores.ts';

/** What every part of the page may read. */
export interface Page extends PageStores {
  /** The atlas that is shown: the newest, that of the version that a link was cited with, or a reader’s own. */
  readonly atlas: Atlas;
  /** The newest one that is published. */
  readonly newest: Atlas;
  /** The state of this very moment, which maps and slider show in their next frame. */
  readonly store: Store<State>;
  readonly words: Words;
  readonly theme: Theme;
}

const PageContext = createContext<Page | null>(null);
export const PageProvider = PageContext.Provider;

/** Throws outside of a `PageProvider`. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('missing PageProvider');
  return page;
}

/** A slice of the state, once it has settled: the component is drawn again only where this slice is another one. */
export function useSlice<T>(select: (state: State) => T): T {
  return useSliceOf(usePage(), select);
}

/** The same of the page that is given. */
export function useSliceOf<T>({ settled }: Page, select: (state: State) => T): T {
  return useSyncExternalStore(settled.subscribe, () => select(settled.get()));
}

/** Shows the state of this very moment, outside of React: `show` writes to the page what has to be in the next frame. */
export function useLive(show: (state: State) => void): void {
  const { store } = usePage();
  const onChange = useEffectEvent(show);
  // What React has just drawn may be behind.
  useLayoutEffect(() => onChange(store.get()));
  useLayoutEffect(() => store.subscribe((state) => onChange(state)), [store]);
}

export function useYear(): number {
  return useSlice((state) => state.year);
}

/** What the map paints in a year under the chosen layer and estimate. */
export function useCells(year: number): Cells {
  const { atlas } = usePage();
  const layer = useSlice((state) => state.layer);
  const estimate = useSlice((state) => state.estimate);
  return useMemo(
    () => atlas.painter.cellsAt(layer, estimate, year),
    [atlas, layer, estimate, year],
  );
}

/** How every polity of a year is painted under the chosen layer and estimate. */
export function usePlaces(year: number): Places {
  const { atlas } = usePage();
  const layer = useSlice((state) => state.layer);
  const estimate = useSlice((state) => state.estimate);
  return useMemo(
    () => atlas.painter.placesAt(layer, estimate, year),
    [atlas, layer, estimate, year],
  );
}

/** The layer that the reader chose. */
export function useLayer(): DescribedLayer {
  const { atlas } = usePage();
  return layerOf(
    atlas.description,
    useSlice((state) => state.layer),
  );
}
