import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { describeNews, type Heard } from '../../i18n/describeNews.ts';
import type { Words } from '../../i18n/words.ts';
import { useLayer, usePage, useSlice } from '../page/context.ts';

/** Milliseconds without a new view before it is told: a scrub is not read out step by step. */
const PAUSE = 600;

interface Told {
  /** What a listener knows, and in which words. */
  readonly heard: Heard;
  readonly words: Words;
  readonly text: string;
}

/** What is told of, the same object until a listener is told of something else. */
function useHeard(): Heard {
  const year = useSlice((state) => state.year);
  const layer = useSlice((state) => state.layer);
  const estimate = useSlice((state) => state.estimate);
  const compare = useSlice((state) => state.compare);
  const country = useSlice((state) => state.country);
  return useMemo(
    () => ({ year, layer, estimate, compare, country }),
    [year, layer, estimate, compare, country],
  );
}

/**
 * The page’s one voice: what is new of the view, once the reader rests on it, and nothing while years play. The whole
 * sentence stands in the headline, as text.
 */
export function Summary() {
  const { atlas, words, playing } = usePage();
  const layer = useLayer();
  const heard = useHeard();
  const isPlaying = useSyncExternalStore(playing.subscribe, playing.get);
  const world = useMemo(() => ({ ...atlas, layer, words }), [atlas, layer, words]);
  const [told, setTold] = useState<Told>(() => {
    return { heard, words, text: describeNews(null, heard, world) };
  });
  useEffect(
    function tell() {
      if (isPlaying || (told.heard === heard && told.words === words)) return;
      const before = told.words === words ? told.heard : null;
      const timer = setTimeout(() => {
        setTold({ heard, words, text: describeNews(before, heard, world) });
      }, PAUSE);
      return () => clearTimeout(timer);
    },
    [told, heard, words, world, isPlaying],
  );
  return (
    <p className="summary visually-hidden" role="status" aria-label={words.messages.summary.name}>
      {told.text}
    </p>
  );
}
