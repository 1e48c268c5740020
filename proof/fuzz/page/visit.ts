import type { Browser, BrowserContext, Page } from 'playwright';

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page has thrown or complained of, since it was last asked. */
  readonly complaints: () => string | null;
}

/** A page of a reader who was never here, watched. */
export async function visit(browser: Browser): Promise<Visit> {
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 1280, height: 860 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const heard: string[] = [];
  page.on('pageerror', ({ stack, message }) => heard.push(stack ?? message));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
  const complaints = () => heard.splice(0).join('\n') || null;
  return { context, page, complaints };
}

/** What a reader is shown: the map with its names, or a sentence in its place. */
export function isShown(page: Page): Promise<unknown> {
  return page
    .locator(
      'path[data-country="CUB"][aria-label*="Cuba"], .app [role="alert"], #app [role="alert"]',
    )
    .first()
    .waitFor({ state: 'attached' });
}
