import type { State } from '../../core/state/state.ts';
import { speak } from '../../core/state/transition.ts';
import { usePage, useSlice } from './context.ts';

/** The view as it is taken elsewhere: in the language in which the reader sees it. */
export function useSpoken(): State {
  const { words } = usePage();
  return speak(words.language)(useSlice((state) => state));
}
