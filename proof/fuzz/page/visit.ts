import type { Browser, BrowserContext, Page } from 'playwright';
import { listenToErrors } from '../../../e2e/errors.ts';

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
  const heard = listenToErrors(page);
  const complaints = () => heard.splice(0).join('\n') || null;
  return { context, page, complaints };
}

/** Does something with a page of its own, which is closed afterwards. */
export async function onVisit<T>(browser: Browser, act: (visit: Visit) => Promise<T>): Promise<T> {
  const visited = await visit(browser);
  try {
    return await act(visited);
  } finally {
    await visited.context.close();
  }
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
