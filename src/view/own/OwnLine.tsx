import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Laid } from '../../app/own/owned.ts';
import { figuresOf } from '../../app/own/ownedOf.ts';
import { saveOwn } from '../../app/own/saveOwn.ts';
import type { ShelfCode } from '../../app/own/shelf.ts';
import { claimsOf } from '../../core/dataset/dataset.ts';
import type { OwnMessages } from '../../i18n/ownMessages.ts';
import { Awaited } from '../page/Awaited.tsx';
import { usePage } from '../page/context.ts';
import { createRoomWords } from '../page/createRoomWords.tsx';
import { NoticeLine } from '../page/NoticeLine.tsx';
import { useDesk } from './useDesk.ts';

const OwnWords = createRoomWords('own');

/** Above a reader’s own data: what is shown, that nobody else has it, and the way back. */
export function OwnLine() {
  const { atlas } = usePage();
  const desk = useDesk();
  const { laid, keeping } = useSyncExternalStore(desk.place.subscribe, desk.place.get);
  // While the page with them is being made, the one before still stands.
  if (laid?.atlas !== atlas) return null;
  return (
    <OwnWords meanwhile={<Awaited />}>
      {(messages) => <Told laid={laid} keeping={keeping} messages={messages} />}
    </OwnWords>
  );
}

interface Props {
  readonly laid: Laid;
  readonly keeping: 'kept' | ShelfCode | null;
  readonly messages: OwnMessages;
}

function Told({ laid: { owned, atlas }, keeping, messages: { line } }: Props) {
  const { newest, owning, store, words } = usePage();
  const desk = useDesk();
  const box = useRef<HTMLDivElement>(null);
  const [isShownNow] = useState(keeping === null);
  useEffect(
    function arrive() {
      // What was pressed is gone with the page that had it; after a reload nothing was pressed.
      if (isShownNow && document.activeElement === document.body) box.current?.focus();
    },
    [isShownNow],
  );
  const { own } = owned;
  const unkept = keeping === 'kept' ? null : keeping;
  const figures = figuresOf(own) ?? claimsOf(atlas.dataset).length;
  const told = line.told(own.name, line.figures(figures, words.format.count(figures)));
  return (
    <div className="own-line" role="status" aria-busy={keeping === null}>
      <NoticeLine
        ref={box}
        sentence={unkept ? `${told} ${line.unkept[unkept]}` : told}
        isDoubt={unkept !== null}
        leave={line.back(words.read(newest.description.title))}
        onLeave={() => desk.leave(store.get())}
      >
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={() => owning.set(owned.source ? { type: 'shown' } : { type: 'empty' })}
        >
          {line.change}
        </button>
        <button type="button" onClick={() => void saveOwn(own)}>
          {line.save}
        </button>
      </NoticeLine>
    </div>
  );
}
