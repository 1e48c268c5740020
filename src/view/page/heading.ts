import { flushSync } from 'react-dom';

/** The panel’s heading, named by the panel and focused where a story goes on. */
export const HEADING = 'details-heading';

/** Changes what the panel shows, and goes to its heading: the control that was pressed may be gone. */
export function turnTo(change: () => void): void {
  flushSync(change);
  const heading = document.getElementById(HEADING);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'nearest' });
}
