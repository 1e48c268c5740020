import { useSyncExternalStore } from 'react';
import { forgetFile } from '../../core/state/transition.ts';
import { Awaited } from '../page/Awaited.tsx';
import { usePage, useSlice } from '../page/context.ts';
import { createRoomWords } from '../page/createRoomWords.tsx';
import { NoticeLine } from '../page/NoticeLine.tsx';
import { useDesk } from './useDesk.ts';

const OwnWords = createRoomWords('own');

/** A link to a file of somebody’s own: which is needed, and the way to choose it. */
export function Wanted() {
  const { owning, store, words } = usePage();
  const desk = useDesk();
  const { wanted } = useSyncExternalStore(desk.place.subscribe, desk.place.get);
  const isEmbedded = useSlice(({ embed }) => embed);
  if (!wanted) return null;
  const { name, rows, hash } = wanted.file;
  return (
    <OwnWords meanwhile={<Awaited />}>
      {({ wanted: told }) => (
        <div role="alert">
          <NoticeLine
            sentence={
              hash === ''
                ? told.nameless
                : wanted.isUnsound
                  ? told.unsound(name)
                  : told.told(name, words.format.count(rows), hash)
            }
            isDoubt
            leave={told.leave}
            onLeave={() => store.set(forgetFile)}
          >
            {!isEmbedded && (
              <button
                type="button"
                aria-haspopup="dialog"
                onClick={() => owning.set({ type: 'empty' })}
              >
                {told.choose}
              </button>
            )}
          </NoticeLine>
        </div>
      )}
    </OwnWords>
  );
}
