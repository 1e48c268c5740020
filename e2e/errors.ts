import type { Page } from 'playwright';

/** What the page throws and complains of where only a developer reads it, from here on: a list that grows. */
export function listenToErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ stack, message }) => errors.push(stack ?? message));
  page.on('console', (message) => {
    // What a Chromium with windows looks for where a page names no icon.
    if (message.location().url.endsWith('/favicon.ico')) return;
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}
