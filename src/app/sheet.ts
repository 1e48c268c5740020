/**
 * Takes the sheet that the built page has only asked for, so that its first view waits for no more than its own rules.
 * Settles when the sheet is there, or cannot be had.
 */
export async function takeSheet(): Promise<void> {
  const asked = document.querySelector<HTMLLinkElement>('link[data-sheet]');
  if (!asked) return;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.crossOrigin = asked.crossOrigin;
  sheet.href = asked.href;
  const settled = new Promise<void>((resolve) => {
    for (const event of ['load', 'error']) sheet.addEventListener(event, () => resolve());
  });
  asked.replaceWith(sheet);
  await settled;
}
