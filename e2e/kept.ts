import { expect, type Page } from 'playwright/test';

/** Waits until the page at rest has been kept. */
export async function isKept(page: Page): Promise<void> {
  const stateOf = () =>
    page.evaluate(
      async () => (await navigator.serviceWorker.getRegistration())?.active?.state ?? 'none',
    );
  await expect.poll(stateOf, { timeout: 30_000 }).toBe('activated');
}
