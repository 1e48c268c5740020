import type { Browser, Page } from 'playwright';
import { frameIn, heardBy, serveElsewhere, watchReading } from '../../../e2e/elsewhere.ts';
import { mutate } from '../chance/mutate.ts';
import type { Subject } from '../chance/subject.ts';
import { onVisit } from './visit.ts';

const SAID = [
  { type: 'intervention-atlas:height', height: 500 },
  { type: 'SKIP_WAITING' },
  { type: 'navigate', year: 1988, href: '?year=1988' },
];

const isHeight = (one: unknown) =>
  /^\{"type":"intervention-atlas:height","height":[1-9]\d{0,4}\}$/.test(JSON.stringify(one));

/** Says some values to the map that a page shows. Returns what went wrong. */
async function say(page: Page, values: readonly string[]): Promise<string | null> {
  const embedded = page.frameLocator('iframe');
  await embedded.locator('.embed-line a').waitFor();
  const readers = await watchReading(frameIn(page));
  const before = await embedded.locator('.headline').textContent();
  await page.evaluate((said) => {
    const target = document.querySelector('iframe')?.contentWindow;
    for (const text of said) target?.postMessage(JSON.parse(text), '*');
  }, values);
  await page.waitForTimeout(200);
  const [reader] = await readers();
  if (reader !== undefined) return `a message was read: ${reader}`;
  const after = await embedded.locator('.headline').textContent();
  if (after !== before) return `shows ${after}`;
  const heard = await heardBy(page);
  if (heard.length === 0) return 'says no height';
  const odd = heard.find((one) => !isHeight(one));
  return odd === undefined ? null : `says ${JSON.stringify(odd)}`;
}

/** An embedded map in a page of another host that says whatever comes to its mind. */
export function messagesInPage(browser: Browser, address: string): Subject {
  return {
    name: 'page: messages',
    share: 2,
    patience: 40_000,
    async run(random, tell) {
      const said = Array.from({ length: 20 }, () => mutate<unknown>(random.pick(SAID), random));
      tell(said.map(({ told }) => told).join(' / '));
      const size = `width="${320 + random.below(880)}" height="${420 + random.below(380)}"`;
      const elsewhere = await serveElsewhere(
        `<iframe ${size} src="${address}?embed=1&year=1977"></iframe>`,
      );
      try {
        return await onVisit(browser, async ({ page, complaints }) => {
          await page.goto(elsewhere.address);
          const values = said.map(({ value }) => JSON.stringify(value ?? null));
          return (await say(page, values)) ?? complaints();
        });
      } finally {
        elsewhere.close();
      }
    },
  };
}
