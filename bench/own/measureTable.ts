import type { Page } from 'playwright';

/** Milliseconds and bytes. */
export interface Times {
  /** From the file to what was read of it, in the worker. */
  readonly read: number;
  /** From the file to the map, without the time that a reader takes to look at what was read. */
  readonly shown: number;
  /** How long the page did not answer, at the most, on the way. */
  readonly pause: number;
  /** A year further, from the key to the frame after it; median of twenty. */
  readonly step: number;
  readonly heap: number;
}

const REST = 1_500;

/** How long the page has not drawn a frame, at the most, since it was last asked. */
async function watchPauses(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let [last, worst] = [performance.now(), 0];
    const look = (now: number) => {
      worst = Math.max(worst, now - last);
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { worstPause: () => worst });
  });
  return () => page.evaluate(() => (window as unknown as { worstPause(): number }).worstPause());
}

/** Waits in the page itself: where Playwright looks for a text again and again, the page does that in place of its work. */
function appears(page: Page, selector: string): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (document.querySelector(wanted)) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
    selector,
  );
}

async function stepYears(page: Page): Promise<number> {
  const slider = page.getByRole('slider').first();
  await slider.focus();
  const times: number[] = [];
  let key = 'ArrowLeft';
  for (let at = 0; at < 20; at += 1) {
    // At the end of a short row of years it turns back: a step that changes nothing measures nothing.
    const [year, first, last] = await slider.evaluate((one: HTMLInputElement) => [
      one.valueAsNumber,
      Number(one.min),
      Number(one.max),
    ]);
    if (year === first) key = 'ArrowRight';
    if (year === last) key = 'ArrowLeft';
    const start = await page.evaluate(() => performance.now());
    await page.keyboard.press(key);
    const end = await page.evaluate(
      () =>
        new Promise<number>((resolve) =>
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now()))),
        ),
    );
    times.push(end - start);
  }
  return times.toSorted((one, other) => one - other)[10] ?? 0;
}

async function heapOf(page: Page): Promise<number> {
  const engine = await page.context().newCDPSession(page);
  await engine.send('HeapProfiler.collectGarbage');
  await engine.send('HeapProfiler.collectGarbage');
  const { usedSize } = await engine.send('Runtime.getHeapUsage');
  return usedSize;
}

/** Opens the file of a table in the page, shows it and goes through its years. */
export async function measureTable(page: Page, url: string, file: string): Promise<Times> {
  page.setDefaultTimeout(120_000);
  await page.goto(url);
  await page.locator('path[data-country="AGO"][aria-label]').first().waitFor();
  // What a first visit puts off is another matter.
  await page.waitForTimeout(REST);
  const pause = await watchPauses(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Your own data…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Your own data' });
  const start = performance.now();
  // By its path: contents that Playwright hands over are unpacked by its script in the page, which stands still meanwhile.
  await dialog.locator('input[type=file]').first().setInputFiles(file);
  await appears(page, '.own-show [type=submit]:enabled');
  const read = performance.now() - start;
  const asked = performance.now();
  await dialog.getByRole('button', { name: /^Show on the map/ }).click();
  await appears(page, '.own-line');
  const shown = read + performance.now() - asked;
  const worst = await pause();
  return { read, shown, pause: worst, step: await stepYears(page), heap: await heapOf(page) };
}
