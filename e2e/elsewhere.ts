import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright';

/** A page of another site, with what it has in it; it writes down what it hears. */
export async function serveElsewhere(html: string) {
  const hear =
    "<script>heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>";
  const server = createServer((_, answer) => {
    answer
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end(`<!doctype html><link rel="icon" href="data:,">${hear}${html}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** What a page of another site has heard. */
export function heardBy(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(() => Reflect.get(globalThis, 'heard') as unknown[]);
}

/** Writes down, from here on, whoever in a frame reads what a message says. Returns what tells it. */
export async function watchReading(frame: Frame): Promise<() => Promise<readonly string[]>> {
  await frame.evaluate(() => {
    const { get } = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data') ?? {};
    if (!get) throw new Error('nobody could be seen to read');
    const read: string[] = [];
    Object.defineProperty(MessageEvent.prototype, 'data', {
      get() {
        read.push(String(new Error().stack));
        return get.call(this);
      },
    });
    Reflect.set(globalThis, 'read', read);
  });
  return () => frame.evaluate(() => Reflect.get(globalThis, 'read') as string[]);
}

/** The one frame of a page. */
export function frameIn(page: Page): Frame {
  const [, frame] = page.frames();
  if (!frame) throw new Error('no frame');
  return frame;
}
