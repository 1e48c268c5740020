import './EmbedLine.css';
import { useLayoutEffect, useRef, useState } from 'react';
import { whenIdle } from '../../app/idle.ts';
import { addressHere } from '../../app/link.ts';
import type { Claimants } from '../../core/dataset/notes.ts';
import { figuresInView, type ShownFigure } from '../../core/shown/shownClaim.ts';
import { nameOf } from '../../i18n/describe.ts';
import { nameOfClaimant } from '../../i18n/describeSource.ts';
import type { Words } from '../../i18n/words.ts';
import { usePage } from '../page/context.ts';
import { useResource } from '../page/useResource.ts';
import { useSpoken } from '../page/useSpoken.ts';

/** Places and who gives their numbers, the largest first: “Angola: National Security Council”. */
function wordSources(
  shown: readonly ShownFigure[],
  claimants: Claimants,
  words: Words,
): readonly string[] {
  const places = new Map<string, string[]>();
  for (const { polity, figure } of shown) {
    if (figure.isWeak) continue;
    for (const { claimant } of figure.painted) {
      const name = nameOfClaimant(claimant, claimants, words);
      const named = places.get(name) ?? [];
      places.set(name, named);
      if (!named.includes(nameOf(polity, words))) named.push(nameOf(polity, words));
    }
  }
  return [...places].map(([name, named]) => `${words.format.list(named)}: ${name}`);
}

/** As many of the sources as the line has room for; the others are counted, and where none has room all of them are. */
function Sources({ sources }: { readonly sources: readonly string[] }) {
  const { messages } = usePage().words;
  const line = useRef<HTMLSpanElement>(null);
  const [named, setNamed] = useState(sources.length);
  useLayoutEffect(() => {
    // The line itself: what is short leaves room beside it.
    const element = line.current?.parentElement;
    if (!element) return;
    const observer = new ResizeObserver(() => setNamed(sources.length));
    observer.observe(element);
    return () => observer.disconnect();
  }, [sources]);
  useLayoutEffect(() => {
    const element = line.current;
    if (named > 0 && element && element.scrollWidth > element.clientWidth) setNamed(named - 1);
  });
  const rest = sources.length - named;
  const told = [...sources.slice(0, named), ...(rest > 0 ? [messages.changes.more(rest)] : [])];
  return (
    <span ref={line} className="embed-sources">
      {named > 0 ? told.join('; ') : messages.cell.sources(sources.length)}
    </span>
  );
}

/** What an embedded map stands on: whose it is, by which sources, and the way to all of it. */
export function EmbedSources() {
  const { atlas, words } = usePage();
  const state = useSpoken();
  // The map goes first.
  const claimants = useResource(atlas.evidence, whenIdle).value?.claimants ?? {};
  const sources = wordSources(figuresInView(state, atlas), claimants, words);
  return (
    <footer className="embed-line">
      <b>{words.title}</b>
      {state.version !== null && <span>{atlas.dataset.version}</span>}
      {sources.length > 0 && <Sources key={sources.join()} sources={sources} />}
      <a
        href={addressHere(state, atlas, { version: state.version })}
        target="_blank"
        rel="noopener"
      >
        {words.messages.openAtlas} <span aria-hidden="true">↗</span>
      </a>
    </footer>
  );
}
