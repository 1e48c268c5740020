import { useEffect, useMemo, useState } from 'react';
import type { Swatch } from '../../core/choropleth/swatch.ts';
import { usePage } from '../page/context.ts';
import { useDismiss } from '../page/useDismiss.ts';

/** What sets a line of the legend apart on the map, and the line’s own listeners. */
export interface Isolation {
  isPinned(swatch: Swatch): boolean;
  show(swatch: Swatch | null): void;
  toggle(swatch: Swatch): void;
}

/** The line pointed at or focused stands out; a tap or Enter pins one until it is chosen again or Escape is pressed. */
export function useIsolation(): Isolation {
  const { isolated } = usePage();
  const [pinned, pin] = useState<Swatch | null>(null);
  const [shown, show] = useState<Swatch | null>(null);
  const alone = shown ?? pinned;
  useEffect(() => isolated.set(alone), [isolated, alone]);
  useDismiss(alone && `legend ${alone.key}`, () => {
    show(null);
    pin(null);
  });
  useEffect(() => () => isolated.set(null), [isolated]);
  return useMemo(
    () => ({
      isPinned: ({ key }) => pinned?.key === key,
      show,
      toggle: (swatch) => pin((current) => (current?.key === swatch.key ? null : swatch)),
    }),
    [pinned],
  );
}
