import { useEffect, useMemo, useState } from 'react';
import { linesOf } from '../../core/choropleth/legend.ts';
import type { Swatch } from '../../core/choropleth/swatch.ts';
import { toggleLine, unpinLine } from '../../core/state/transition.ts';
import { useLayer, usePage, useSlice } from '../page/context.ts';
import { useDismiss } from '../page/useDismiss.ts';

/** What sets a line of the legend apart on the map, and the line’s own listeners. */
export interface Isolation {
  isPinned(swatch: Swatch): boolean;
  show(swatch: Swatch | null): void;
  toggle(swatch: Swatch): void;
}

/** The line pointed at or focused stands out; a tap or Enter pins one until it is chosen again or Escape is pressed. */
export function useIsolation(): Isolation {
  const { atlas, isolated, store } = usePage();
  const layer = useLayer();
  const only = useSlice((state) => state.only);
  const pinned = useMemo(
    () => linesOf(layer, atlas.painter.classesOf(layer)).find(({ key }) => key === only) ?? null,
    [layer, atlas, only],
  );
  const [shown, show] = useState<Swatch | null>(null);
  const alone = shown ?? pinned;
  useEffect(() => isolated.set(alone), [isolated, alone]);
  // What is only pointed at is let go by pointing elsewhere: Escape is for what was opened.
  useDismiss(pinned && `legend ${pinned.key}`, () => {
    show(null);
    store.set(unpinLine);
  });
  useEffect(() => () => isolated.set(null), [isolated]);
  return useMemo(
    () => ({
      isPinned: ({ key }) => pinned?.key === key,
      show,
      toggle: ({ key }) => store.set(toggleLine(key)),
    }),
    [store, pinned],
  );
}
