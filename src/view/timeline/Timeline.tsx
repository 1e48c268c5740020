import './Timeline.css';
import { useEffect, useEffectEvent, useMemo, useState, useSyncExternalStore } from 'react';
import { createPlayback } from '../../app/playback.ts';
import { prefersReducedMotion } from '../../app/preferences.ts';
import { sourcedYears } from '../../core/choropleth/track.ts';
import { showYear } from '../../core/state/transition.ts';
import { clampYear } from '../../core/state/years.ts';
import { Comparison } from '../compare/Comparison.tsx';
import { useLayer, usePage, useSlice, useYear } from '../page/context.ts';
import { Icon } from '../page/Icon.tsx';
import { ChangeLine } from './ChangeLine.tsx';
import { Player } from './Player.tsx';
import { usePauseOnInput } from './usePauseOnInput.ts';
import { YearSlider } from './YearSlider.tsx';

/** The year: bars to slide along, a number to type, and a player. */
export function Timeline() {
  const { atlas, playing, shortcuts, store, words } = usePage();
  const { messages } = words;
  const shown = useYear();
  const year = () => store.get().year;
  const { firstYear, lastYear } = atlas.dataset;
  const [playback] = useState(() => createPlayback(store, atlas.scope));
  const isPlaying = useSyncExternalStore(playback.subscribe, playback.isPlaying);
  const layer = useLayer();
  const sourced = useMemo(() => sourcedYears(atlas.dataset, layer), [atlas, layer]);
  const second = useSlice((state) => state.compare);
  const isOfTwo = useSlice((state) => state.beside !== null);
  const go = (next: number) => {
    playback.stop();
    store.set(showYear(clampYear(next, atlas.dataset)));
  };
  const play = () => {
    if (!prefersReducedMotion()) playback.toggle();
    else go(year() < lastYear ? year() + 1 : firstYear);
  };
  const goNext = () => go(sourced.find((at) => at > year()) ?? year());
  useEffect(() => playback.stop, [playback]);
  useEffect(() => playing.set(isPlaying), [playing, isPlaying]);
  usePauseOnInput(isPlaying, playback.stop);
  const onKey = useEffectEvent((act: 'play' | 'goNext' | -1 | 1) => {
    if (act === 'play') play();
    else if (act === 'goNext') goNext();
    else go(year() + act);
  });
  useEffect(
    function listen() {
      return shortcuts.listen({
        p: () => onKey('play'),
        n: () => onKey('goNext'),
        '[': () => onKey(-1),
        ']': () => onKey(1),
      });
    },
    [shortcuts],
  );
  return (
    <section className="timeline" aria-label={messages.year}>
      <Player playback={playback} isPlaying={isPlaying} play={play} go={go} />
      <YearSlider go={go} onTouched={playback.stop} />
      <div className="timeline-tools">
        <button
          type="button"
          className="tool next-sourced"
          aria-label={messages.nextSourced}
          title={messages.nextSourced}
          disabled={!sourced.some((at) => at > shown)}
          onClick={goNext}
        >
          <Icon name="next" />
        </button>
        <Comparison />
      </div>
      {!isOfTwo && <ChangeLine year={shown} second={second} />}
    </section>
  );
}
