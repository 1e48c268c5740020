import { isNarrow } from './narrow.ts';
import { reveal } from './reveal.ts';

/** What a reader has to be told before anything else, at the beginning of the page. */
export const TOLD = '.notice, .version-notice';

/**
 * As a `ref`: what comes is not covered by an open menu, and on a phone it is brought into view, where a panel may have
 * scrolled the page past it.
 */
export function revealed(element: HTMLElement | null): void {
  if (!element) return;
  document.querySelector<HTMLElement>('.popover:popover-open')?.hidePopover();
  if (isNarrow()) reveal(document.body, 'start');
}
