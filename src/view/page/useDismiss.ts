import { useEffect, useEffectEvent } from 'react';
import { usePage } from './context.ts';

/** Lets Escape close what is open; `open` names it, null is nothing. Another name is another thing, opened later. */
export function useDismiss(open: string | null, close: () => void): void {
  const { dismissals } = usePage();
  const onDismiss = useEffectEvent(close);
  useEffect(
    function awaitEscape() {
      return open === null ? undefined : dismissals.add(() => onDismiss());
    },
    [dismissals, open],
  );
}
