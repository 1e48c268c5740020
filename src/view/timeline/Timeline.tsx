import './Timeline.css';
import { useEffect, useEffectEvent, useMemo, useState, useSyncExternalStore } from 'react';
import { createPlayback, type Playback, SPEEDS, type Speed } from '../../app/playback.ts';
import { prefersReducedMotion } from '../../app/preferences.ts';
import { yearTicks } from '../../core/chart/scale.ts';
import { sourcedYears } from '../../core/choropleth/track.ts';
import { showYear } from '../../core/state/transition.ts';
import { clampYear } from '../../core/state/years.ts';
import { Comparison } from '../compare/Comparison.tsx';
import { useLayer, usePage, useSlice, useYear } from '../page/context.ts';
import { ChangeLine } from './ChangeLine.tsx';
import { usePauseOnInput } from './usePauseOnInput.ts';
import { YearInput } from './YearInput.tsx';
import { YearTrack } from './YearTrack.tsx';

const DECADE = 10;

function isSpeed(text: string): text is Speed {
  return text in SPEEDS;
}

/** The year: a slider, a number to type, and a player. */
export function Timeline() {
  const { atlas, shortcuts, store, words } = usePage();
  const { messages } = words;
  const year = useYear();
  const { firstYear, lastYear } = atlas.dataset;
  const [playback] = useState(() => createPlayback(store, atlas.scope));
  const isPlaying = useSyncExternalStore(playback.subscribe, playback.isPlaying);
  const layer = useLayer();
  const sourced = useMemo(() => sourcedYears(atlas.dataset, layer), [atlas, layer]);
  const isCompared = useSlice((state) => state.compare !== null);
  const isStill = prefersReducedMotion();
  const go = (next: number) => {
    playback.stop();
    store.set(showYear(clampYear(next, atlas.dataset)));
  };
  const play = () => {
    if (!isStill) playback.toggle();
    else go(year < lastYear ? year + 1 : firstYear);
  };
  useEffect(() => playback.stop, [playback]);
  usePauseOnInput(isPlaying, playback.stop);
  const goNext = () => go(sourced.find((at) => at > year) ?? year);
  const onKey = useEffectEvent((act: 'play' | 'goNext' | -1 | 1) => {
    if (act === 'play') play();
    else if (act === 'goNext') goNext();
    else go(year + act);
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
  const onKeyDown = (event: React.KeyboardEvent) => {
    // Browsers disagree on the step of Page keys: here it is a decade.
    const step = { PageUp: DECADE, PageDown: -DECADE }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    go(year + step);
  };
  return (
    <section className="timeline" aria-label={messages.year}>
      <div className="timeline-buttons">
        <button type="button" className="play" onClick={play}>
          <span aria-hidden="true">{isPlaying ? '❚❚' : isStill ? '▷' : '▶'}</span>
          <span className="label">
            {isPlaying ? messages.pause : isStill ? messages.nextYear : messages.play}
          </span>
        </button>
        <YearInput go={go} />
        {!isStill && <SpeedChoice playback={playback} />}
      </div>
      <div className="timeline-slider">
        <YearTrack />
        <input
          type="range"
          aria-valuenow={year}
          aria-label={messages.year}
          min={firstYear}
          max={lastYear}
          step={1}
          value={year}
          onChange={({ target }) => go(target.valueAsNumber)}
          onKeyDown={onKeyDown}
          onPointerDown={playback.stop}
        />
        <Decades first={firstYear} last={lastYear} />
      </div>
      <button
        type="button"
        className="next-sourced"
        aria-label={messages.nextSourced}
        title={messages.nextSourced}
        disabled={!sourced.some((at) => at > year)}
        onClick={goNext}
      >
        <span aria-hidden="true">⇥</span>
      </button>
      {!isCompared && <ChangeLine year={year} />}
      <Comparison />
    </section>
  );
}

/** How fast the years go by; a page that does not move has no speed. */
function SpeedChoice({ playback }: { readonly playback: Playback }) {
  const { messages } = usePage().words;
  const speed = useSyncExternalStore(playback.subscribe, playback.speed);
  return (
    <label className="speed">
      <span className="visually-hidden">{messages.speed}</span>
      <select
        value={speed}
        onChange={({ target }) => isSpeed(target.value) && playback.setSpeed(target.value)}
      >
        <option value="slow">{messages.speeds.slow}</option>
        <option value="normal">{messages.speeds.normal}</option>
        <option value="fast">{messages.speeds.fast}</option>
      </select>
    </label>
  );
}

function Decades({ first, last }: { readonly first: number; readonly last: number }) {
  return (
    <div className="decades" aria-hidden="true">
      {yearTicks(first, last).map((year) => (
        <span key={year} style={{ left: `${((year - first) / (last - first)) * 100}%` }}>
          {year}
        </span>
      ))}
    </div>
  );
}
