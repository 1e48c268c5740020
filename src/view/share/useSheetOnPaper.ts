import { useEffect } from 'react';
import { whenUsed } from '../../app/whenUsed.ts';
import { useBeside } from '../compare/beside.ts';
import { usePage } from '../page/context.ts';

/** Once a reader uses the page, the command to print puts the view on one sheet; until then the page as it stands. */
export function useSheetOnPaper(): void {
  const { atlas, store, words } = usePage();
  const other = useBeside();
  useEffect(
    function prepare() {
      let isLeft = false;
      let takeBack = () => {};
      const load = async () => {
        try {
          const { printViews } = await import('./printViews.ts');
          const stop = await printViews({ atlas, store, words, other });
          if (isLeft) stop();
          else takeBack = stop;
        } catch {
          // Without network the page is printed as it stands.
        }
      };
      const callOff = whenUsed(load);
      return function leave() {
        isLeft = true;
        callOff();
        takeBack();
      };
    },
    [atlas, store, words, other],
  );
}
