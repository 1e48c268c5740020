import { type ComponentType, useEffect, useState } from 'react';
import { whenIdle } from '../../app/idle.ts';
import { useSlice } from '../page/context.ts';

/** Milliseconds for which the page has been at rest before anything is kept. */
const REST = 4_000;

/** What is told of the page itself: that it is offline, or that a newer one is ready. Loaded when all else is there. */
export function Tidings() {
  const isEmbedded = useSlice((state) => state.embed);
  const [Part, setPart] = useState<ComponentType | null>(null);
  useEffect(
    function load() {
      if (isEmbedded || !import.meta.env.PROD) return;
      // Nobody misses it where it does not come.
      const ask = () =>
        import('./TidingsPart.tsx').then(
          (part) => setPart(() => part.TidingsPart),
          () => undefined,
        );
      let cancel: () => void = () => undefined;
      const timer = setTimeout(() => {
        cancel = whenIdle(ask);
      }, REST);
      return () => {
        clearTimeout(timer);
        cancel();
      };
    },
    [isEmbedded],
  );
  return Part && <Part />;
}
