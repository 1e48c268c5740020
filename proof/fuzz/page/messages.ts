import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame } from 'playwright';
import { mutate } from '../mutate.ts';
import type { Subject } from '../subject.ts';
import { visit } from './visit.ts';

/** A page of another host. */
async function serve(html: string) {
  const server = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

const SAID = [
  { type: 'intervention-atlas:height', height: 500 },
  { type: 'SKIP_WAITING' },
  { type: 'navigate', year: 1988, href: '?year=1988' },
];

/** Writes down whoever reads what a message says. */
function watchReading(): void {
  const { get } = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data') ?? {};
  const read: string[] = [];
  Object.defineProperty(MessageEvent.prototype, 'data', {
    get() {
      read.push(String(new Error().stack));
      return get?.call(this);
    },
  });
  Reflect.set(globalThis, 'read', read);
}

function frameOf(frames: readonly Frame[]): Frame {
  const frame = frames[1];
  if (!frame) throw new Error('no frame');
  return frame;
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
      const listen = "heard = []; addEventListener('message', ({ data }) => heard.push(data))";
      const size = `width="${320 + random.below(880)}" height="${420 + random.below(380)}"`;
      const frame = `<iframe ${size} src="${address}?embed=1&year=1977"></iframe>`;
      const icon = '<link rel="icon" href="data:,">';
      const elsewhere = await serve(`<!doctype html>${icon}<script>${listen}</script>${frame}`);
      const { context, page, complaints } = await visit(browser);
      try {
        await page.goto(elsewhere.address);
        const embedded = page.frameLocator('iframe');
        await embedded.locator('.embed-line a').waitFor();
        const inner = frameOf(page.frames());
        await inner.evaluate(watchReading);
        const before = await embedded.locator('.headline').textContent();
        await page.evaluate(
          (values) => {
            const target = document.querySelector('iframe')?.contentWindow;
            for (const text of values) target?.postMessage(JSON.parse(text), '*');
          },
          said.map(({ value }) => JSON.stringify(value ?? null)),
        );
        await page.waitForTimeout(200);
        const read = await inner.evaluate(() => Reflect.get(globalThis, 'read') as string[]);
        if (read.length > 0) return `a message was read: ${read[0]}`;
        const after = await embedded.locator('.headline').textContent();
        if (after !== before) return `shows ${after}`;
        const heard = await page.evaluate(() => Reflect.get(globalThis, 'heard') as unknown[]);
        const isHeight = (one: unknown) =>
          /^\{"type":"intervention-atlas:height","height":[1-9]\d{0,4}\}$/.test(
            JSON.stringify(one),
          );
        if (heard.length === 0) return 'says no height';
        const odd = heard.find((one) => !isHeight(one));
        return odd === undefined ? complaints() : `says ${JSON.stringify(odd)}`;
      } finally {
        elsewhere.close();
        await context.close();
      }
    },
  };
}
