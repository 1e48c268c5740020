import { type BrowserContext, test as base, expect, type Page } from 'playwright/test';

/** The hosts that a test may have: the atlas’s own, and pages of others that it serves itself. */
const HOSTS = new Set(['localhost', '127.0.0.1']);

interface Watched {
  /** What a test provokes of that which no reader’s journey may: no other breach of the policy, and no other error. */
  readonly provokes: RegExp | null;
  readonly watched: undefined;
}

function isForeign(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return /^(?:https?|wss?):$/.test(protocol) && !HOSTS.has(hostname);
}

/** Every journey, whatever else it asks: nothing breaks the page’s policy, goes to another host, or fails unheard. */
export const test = base.extend<Watched>({
  provokes: [null, { option: true }],
  watched: [
    async ({ browser, provokes }, use) => {
      const found: string[] = [];
      const watch = (page: Page) => {
        page.on('pageerror', ({ stack, message }) => found.push(stack || message));
        page.on('console', (message) => {
          const text = message.text();
          if (/Content Security Policy|Trusted(?:HTML|Script)/.test(text)) found.push(text);
        });
      };
      const follow = (context: BrowserContext) => {
        context.on('page', watch);
        context.on('request', (request) => {
          if (isForeign(request.url())) found.push(`asked for ${request.url()}`);
        });
      };
      // Whichever the test makes: its own, and those of another reader.
      browser.on('context', follow);
      await use(undefined);
      browser.off('context', follow);
      expect(found.filter((text) => !provokes?.test(text))).toEqual([]);
    },
    { auto: true },
  ],
});

/** What `npm test` leaves to `npm run test:long`, for it takes long or asks what is asked elsewhere too. */
export const LONG = { tag: '@long' };

/** A further row of a fact that is asked of many: of these `.ci/run`, which has a quarter of an hour, takes none. */
export const ROW = { tag: ['@long', '@row'] };

/** The details of a test that asks one fact of many rows, by its place in each loop: only the first is in `npm test`. */
export function ofRow(...places: readonly number[]): { readonly tag?: string[] } {
  return places.some((place) => place > 0) ? ROW : {};
}
