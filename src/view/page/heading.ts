import { flushSync } from 'react-dom';
import type { Follower } from '../../app/follower.ts';
import type { State } from '../../core/state/state.ts';
import { reveal } from './reveal.ts';

/** The panel’s heading, named by the panel and focused where a story goes on. */
export const HEADING = 'details-heading';

/** Focuses the panel’s heading; while nothing is open, and its heading is behind it, the invitation. */
export function focusHeading(): void {
  const heading = document.getElementById(HEADING);
  const isSeen = heading?.checkVisibility?.() ?? true;
  const target = isSeen ? heading : document.querySelector<HTMLElement>('.open-invitation');
  target?.focus({ preventScroll: true });
  if (target) reveal(target, 'nearest');
}

/** Changes what the panel shows, and goes to its heading: the control that was pressed may be gone. */
export function turnTo(settled: Follower<State>, change: () => void): void {
  flushSync(() => {
    change();
    settled.flush();
  });
  focusHeading();
}
