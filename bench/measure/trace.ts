import type { Browser, Page } from 'playwright';

/** An event of Chromium’s trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly ts: number;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly id?: string;
  readonly id2?: { readonly local?: string };
  readonly args?: Readonly<Record<string, unknown>>;
}

/** Records what happens while something is done. */
export async function trace(
  browser: Browser,
  page: Page,
  categories: readonly string[],
  act: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  await browser.startTracing(page, { categories: [...categories] });
  let text = '';
  try {
    await act();
  } finally {
    text = (await browser.stopTracing()).toString();
  }
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(text);
  return traceEvents;
}
