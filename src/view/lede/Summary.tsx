import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { layerOf } from '../../core/atlas/description.ts';
import { describeNews, type Heard, type World } from '../../i18n/describeNews.ts';
import { useBeside } from '../compare/beside.ts';
import { type Page, usePage, useSliceOf } from '../page/context.ts';

/** Milliseconds without a new view before it is told: a scrub is not read out step by step. */
const PAUSE = 600;

/** What a map tells of, and out of what. */
interface Telling {
  readonly heard: Heard;
  readonly world: World;
}

/** What a map tells of, the same object until it tells of something else. */
function useTelling(page: Page): Telling {
  const { atlas, words } = page;
  const isOneOfTwo = useBeside() !== null;
  const year = useSliceOf(page, (state) => state.year);
  const layer = useSliceOf(page, (state) => state.layer);
  const estimate = useSliceOf(page, (state) => state.estimate);
  const compare = useSliceOf(page, (state) => state.compare);
  const country = useSliceOf(page, (state) => state.country);
  return useMemo(
    () => ({
      heard: { year, layer, estimate, compare, country },
      world: { ...atlas, layer: layerOf(atlas.description, layer), words, isOneOfTwo },
    }),
    [atlas, words, isOneOfTwo, year, layer, estimate, compare, country],
  );
}

/** What is new on a map; all of it where it was another map or in other words. */
function newsOf(before: Telling | undefined, { heard, world }: Telling): string {
  const isSame = before?.world.words === world.words;
  return describeNews(isSame ? before.heard : null, heard, world);
}

/**
 * The page’s one voice: what is new of the view, once the reader rests on it, and nothing while years play. Of two
 * atlases both speak. The whole sentence stands in the headline, as text.
 */
export function Summary() {
  const page = usePage();
  const { words, playing } = page;
  const other = useBeside();
  const own = useTelling(page);
  const beside = useTelling(other ?? page);
  const isPlaying = useSyncExternalStore(playing.subscribe, playing.get);
  const tellings = useMemo(() => (other ? [own, beside] : [own]), [own, beside, other]);
  const [told, setTold] = useState(() => ({ tellings, text: newsOf(undefined, own) }));
  useEffect(
    function tell() {
      if (isPlaying || told.tellings === tellings) return;
      const timer = setTimeout(() => {
        const news = tellings.map((one, index) => newsOf(told.tellings[index], one));
        setTold({ tellings, text: news.filter((text) => text !== '').join(' ') });
      }, PAUSE);
      return () => clearTimeout(timer);
    },
    [told, tellings, isPlaying],
  );
  return (
    <p className="summary visually-hidden" role="status" aria-label={words.messages.summary.name}>
      {told.text}
    </p>
  );
}
