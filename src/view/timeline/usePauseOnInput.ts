import { useEffect } from 'react';

/** Keys that only look around, or that are the player’s own. */
const QUIET = ['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'p'];

/** While years are playing, whatever else the reader touches stops them: nothing moves below a hand. */
export function usePauseOnInput(isPlaying: boolean, stop: () => void): void {
  useEffect(
    function listen() {
      if (!isPlaying) return;
      const onInput = (event: Event) => {
        const { target } = event;
        if (target instanceof Element && target.closest('.play, .speed')) return;
        if (event instanceof KeyboardEvent && QUIET.includes(event.key)) return;
        stop();
      };
      const inputs = ['pointerdown', 'keydown', 'wheel'];
      for (const input of inputs)
        addEventListener(input, onInput, { capture: true, passive: true });
      return function silence() {
        for (const input of inputs) removeEventListener(input, onInput, { capture: true });
      };
    },
    [isPlaying, stop],
  );
}
