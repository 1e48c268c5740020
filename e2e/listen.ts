import type { Page } from 'playwright/test';

declare global {
  var spoken: string[];
}

const LIVE = ['[role="status"]', '[role="alert"]', '[role="log"]', '[aria-live]']
  .map((region) => `${region}:not([aria-live="off"])`)
  .join(', ');

/** Records what every live region of the page says from now on, as a screen reader would hear it. */
export async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate((live) => {
    globalThis.spoken = [];
    new MutationObserver((records) => {
      const regions = new Set<Element>();
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(live);
        if (region) regions.add(region);
      }
      for (const region of regions) {
        const text = region.textContent?.trim();
        if (text) globalThis.spoken.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, LIVE);
  return () => page.evaluate(() => globalThis.spoken);
}

/** Milliseconds: longer than the page waits before it speaks. */
export const REST = 900;
