import './EmbedLine.css';
import { useEffect } from 'react';
import { tellHeight } from '../../app/frameHeight.ts';
import { addressHere } from '../../app/link.ts';
import { findingsOf } from '../../core/choropleth/headline.ts';
import { speak } from '../../core/state/transition.ts';
import { usePage, useSlice, useYear } from '../page/context.ts';

/** How many sources stand behind the numbers of the view. */
function useSources(): number {
  const { atlas } = usePage();
  const layer = useSlice((state) => state.layer);
  const estimate = useSlice((state) => state.estimate);
  const { figures, zero, disagreement } = findingsOf(
    atlas.painter.cellsAt(layer, estimate, useYear()),
  );
  const painted = [...figures, ...zero, ...disagreement].flatMap(({ cell }) => cell.painted);
  return new Set(painted.map(({ source }) => source)).size;
}

/** What an embedded map stands on: whose it is, on how many sources, and the way to all of it. */
export function EmbedLine() {
  const { atlas, words } = usePage();
  const { messages } = words;
  const state = speak(words.language)(useSlice((shown) => shown));
  const count = useSources();
  useEffect(tellHeight, []);
  return (
    <footer className="embed-line">
      <b>{words.title}</b>
      {count > 0 && <span>{messages.cell.sources(count)}</span>}
      <a
        href={addressHere(state, atlas, { version: state.version })}
        target="_blank"
        rel="noopener"
      >
        {messages.openAtlas} <span aria-hidden="true">↗</span>
      </a>
    </footer>
  );
}
