import type { CDPSession, Page } from 'playwright';

/** What a page holds once all that can be thrown away has been. */
export interface Gauge {
  /** Bytes. */
  readonly heap: number;
  /** Of the document, and those that something still holds. */
  readonly nodes: number;
  readonly listeners: number;
  readonly workers: number;
}

/** Milliseconds in which what the page has put off is done. */
const REST = 2_000;
/** What is thrown away by one collection may be all that holds on to something else. */
const COLLECTIONS = 4;

export async function gauge(page: Page, cdp: CDPSession): Promise<Gauge> {
  await page.waitForTimeout(REST);
  for (let time = 0; time < COLLECTIONS; time += 1) {
    await cdp.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(100);
  }
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners, workers: page.workers().length };
}
