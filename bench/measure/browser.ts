import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type CDPSession,
  chromium,
  type Page,
} from 'playwright';
import { findChromium } from '../../e2e/browser.ts';

const ARGUMENTS = ['--no-sandbox', '--disable-background-networking', '--disable-component-update'];
/** Frames follow each other as fast as they can be made: so a drag’s length is the work, not the clock of a screen. */
const UNPACED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** How frames come: sixty a second as on a screen, or as fast as they can. */
export type Pace = 'screen' | 'free';

export interface Browsers {
  at(pace: Pace): Promise<Browser>;
  close(): Promise<void>;
}

/** Two browsers, each started when it is asked for, and again where it has died. */
export function createBrowsers(): Browsers {
  const started = new Map<Pace, Browser>();
  return {
    async at(pace) {
      const known = started.get(pace);
      if (known?.isConnected()) return known;
      const executablePath = findChromium();
      const browser = await chromium.launch({
        ...(executablePath ? { executablePath } : {}),
        args: pace === 'free' ? [...ARGUMENTS, ...UNPACED] : ARGUMENTS,
      });
      started.set(pace, browser);
      return browser;
    },
    async close() {
      await Promise.all([...started.values()].map((browser) => browser.close()));
    },
  };
}

export const WINDOW = { width: 1280, height: 800 } as const;

/** A window in a profile of its own, so with an empty cache. */
export async function createProfile(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  return browser.newContext({
    viewport: WINDOW,
    locale: 'en-US',
    colorScheme: 'light',
    ...options,
  });
}

/** A page at rest, and the line to its engine. */
export interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
}

/** Milliseconds after which a page that was loaded has done what it puts off. */
const REST = 1500;

/** What is there when a page has drawn its map; the atlas, once it has read all its records. */
const drawn = '.map-canvas path[data-country], #map :is(canvas, path, rect)';
/** Milliseconds within which it is there: a million records are read in more than a minute. */
const DRAWN = 180_000;

/** Opens a page in a new profile, waits until it rests, and hands it over. */
export async function visit<T>(
  browser: Browser,
  url: string,
  measure: (visit: Visit) => Promise<T>,
): Promise<T> {
  // What a service worker keeps for later is a matter of the first visit, not of a step.
  const profile = await createProfile(browser, { serviceWorkers: 'block' });
  try {
    const page = await profile.newPage();
    const cdp = await profile.newCDPSession(page);
    await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
    await page.locator(drawn).first().waitFor({ state: 'attached', timeout: DRAWN });
    await page.waitForTimeout(REST);
    return await measure({ page, cdp });
  } finally {
    await profile.close();
  }
}
