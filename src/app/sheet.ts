import { inTime } from './inTime.ts';
import { LoadError } from './load.ts';

/**
 * Takes the sheet that the built page has only asked for, so that its first view waits for no more than its own rules.
 * Settles when the sheet is there; rejects with a `LoadError` where it cannot be had whole, after which it is asked for
 * anew.
 */
export async function takeSheet(): Promise<void> {
  const asked = document.querySelector<HTMLLinkElement>('link[data-sheet]');
  if (!asked) return;
  // What was not sound may be what the browser keeps.
  if (asked.rel === 'stylesheet') {
    await inTime(fetch(asked.href, { cache: 'reload' })).catch(() => undefined);
  }
  const sheet = document.importNode(asked);
  sheet.rel = 'stylesheet';
  const settled = new Promise((resolve) => {
    sheet.onload = resolve;
    sheet.onerror = resolve;
  });
  asked.replaceWith(sheet);
  await inTime(settled).catch(() => undefined);
  // The build has said it last.
  if (!getComputedStyle(sheet).getPropertyValue('--whole')) throw new LoadError('', 'sheet');
}
