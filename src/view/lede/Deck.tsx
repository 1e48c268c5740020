import { DECK_ROOM, fitDeck } from '../../i18n/fitDeck.ts';
import { useNarrow, useShallow } from '../page/narrow.ts';
import { usePaper } from '../page/paper.ts';
import { useOpened } from '../page/useOpened.ts';

/** Of the room for a deck, what a panel leaves. */
const BESIDE_PANEL = 0.55;

/** What a headline leaves to be said: whole sentences as far as there is room; to be heard, and on paper, all of them. */
export function Deck({ sentences }: { readonly sentences: readonly string[] }) {
  const isPaper = usePaper();
  const isNarrow = useNarrow();
  const isShallow = useShallow();
  const isOpen = useOpened().opened.type !== 'nothing';
  const room = DECK_ROOM[isNarrow ? 'narrow' : isShallow ? 'shallow' : 'wide'];
  const left = isOpen && !isNarrow ? room * BESIDE_PANEL : room;
  const { shown, rest } = fitDeck(sentences, isPaper ? Number.POSITIVE_INFINITY : left);
  return (
    <p className="deck">
      {shown} <span className="visually-hidden">{rest}</span>
    </p>
  );
}
