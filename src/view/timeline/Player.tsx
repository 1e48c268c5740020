import './Player.css';
import { useSyncExternalStore } from 'react';
import { type Playback, SPEEDS, type Speed } from '../../app/playback.ts';
import { prefersReducedMotion } from '../../app/preferences.ts';
import { useGoSecond } from '../compare/useGoSecond.ts';
import { usePage, useSlice } from '../page/context.ts';
import { Icon } from '../page/Icon.tsx';
import { YearInput } from './YearInput.tsx';

interface Props {
  readonly playback: Playback;
  readonly isPlaying: boolean;
  readonly play: () => void;
  readonly go: (year: number) => void;
}

/** Plays the years, or goes one on where nothing shall move; and the year, or both years, as numbers to type. */
export function Player({ playback, isPlaying, play, go }: Props) {
  const { messages } = usePage().words;
  const isCompared = useSlice((state) => state.compare !== null);
  const goSecond = useGoSecond();
  const isStill = prefersReducedMotion();
  return (
    <div className={isPlaying ? 'player is-playing' : 'player'}>
      <button type="button" className="play" onClick={play}>
        <Icon name={isPlaying ? 'pause' : isStill ? 'step' : 'play'} />
        <span className="visually-hidden">
          {isPlaying ? messages.pause : isStill ? messages.nextYear : messages.play}
        </span>
      </button>
      <div className="player-year">
        <YearInput half="first" label={messages.yearInput} go={go} />
        {isCompared && (
          <YearInput half="second" label={messages.compare.secondYearInput} go={goSecond} />
        )}
        {!isStill && <SpeedChoice playback={playback} />}
      </div>
    </div>
  );
}

function isSpeed(text: string): text is Speed {
  return text in SPEEDS;
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
