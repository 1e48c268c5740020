import { type Browser, expect, type Page } from 'playwright/test';
import { country, open, slider } from './page.ts';
import { test } from './test.ts';

test('React comes without what it tells developers', async ({ page }) => {
  await open(page);
  const texts = await page.evaluate(() => {
    const scripts = performance.getEntriesByType('resource').map(({ name }) => name);
    const code = scripts.filter((name) => name.endsWith('.js'));
    return Promise.all(code.map(async (name) => (await fetch(name)).text()));
  });
  expect(texts.filter((text) => text.includes('react'))).not.toEqual([]);
  expect(texts.filter((text) => text.includes('React DevTools')).length).toBe(0);
});

test('a year step touches exactly the paths whose colour changes', async ({ page }) => {
  await open(page, 'year=1976');
  await page.waitForTimeout(600);
  const outcome = await page.evaluate(async () => {
    const paths = () => [...document.querySelectorAll('path[data-country]')];
    const fills = () => new Map(paths().map((path) => [path, path.getAttribute('fill')]));
    const before = fills();
    const touched = new Set<Node>();
    const observer = new MutationObserver((records) => {
      for (const record of records) touched.add(record.target);
    });
    const land = document.querySelector('.land');
    if (land)
      observer.observe(land, { attributes: true, attributeFilter: ['fill', 'd'], subtree: true });
    const range = document.querySelector<HTMLInputElement>('input[type=range]');
    range?.focus();
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    set?.call(range, '1977');
    range?.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const after = fills();
    const changed = [...after].filter(([path, fill]) => before.get(path) !== fill).length;
    return { touched: touched.size, changed };
  });
  expect(outcome.changed).toBeGreaterThan(3);
  expect(outcome.touched).toBe(outcome.changed);
});

test('a step over a border change adds and removes only what differs', async ({ page }) => {
  await open(page, 'year=1989');
  await page.evaluate(() => {
    const counted = { added: 0, removed: 0 };
    Object.assign(globalThis, { counted });
    const land = document.querySelector('.land');
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) {
        counted.added += addedNodes.length;
        counted.removed += removedNodes.length;
      }
    }).observe(land as Node, { childList: true });
  });
  await slider(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(country(page, 'YEM')).toHaveCount(1);
  const { added, removed } = await page.evaluate(
    () => (globalThis as unknown as { counted: { added: number; removed: number } }).counted,
  );
  // 1990: Germany and Yemen are drawn; Namibia has the outline of South West Africa, and takes over its path.
  expect(added).toBe(2);
  expect(removed).toBeGreaterThanOrEqual(4);
  expect(removed).toBeLessThan(10);
});

test('a year step writes what changes on the map and the years, and nothing else', async ({
  page,
}) => {
  await open(page, 'year=1959&country=AGO');
  await page.waitForTimeout(600);
  const steps = await page.evaluate(() => {
    const range = document.querySelector<HTMLInputElement>('input[type=range]');
    if (!range) throw new Error('no slider');
    const places = () =>
      new Map(
        [...document.querySelectorAll('.land path')].map((path) => {
          const looks = ['fill', 'd', 'data-country'].map((name) => path.getAttribute(name));
          return [path, looks.join()] as const;
        }),
      );
    const isOwn = (node: Node) =>
      (node instanceof Element ? node : node.parentElement)?.closest(
        'svg .land, svg .lines, svg .ground, svg .ring, svg defs, .year-numeral, .cursor, .year-range',
      ) != null;
    const years = Array.from({ length: 67 }, (_, index) => 1960 + index);
    return years.map((year) => {
      const before = places();
      const observer = new MutationObserver(() => undefined);
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      observer.observe(document, all);
      range.valueAsNumber = year;
      range.dispatchEvent(new Event('input', { bubbles: true }));
      const records = observer.takeRecords();
      observer.disconnect();
      const after = places();
      const paths = [...new Set([...before.keys(), ...after.keys()])];
      const changed = paths.filter((path) => before.get(path) !== after.get(path)).length;
      const foreign = records
        .filter(({ target }) => !isOwn(target))
        .map(({ target, attributeName }) => `${target.nodeName} ${attributeName}`);
      return { year, writes: records.length, changed, foreign };
    });
  });
  expect(steps.flatMap(({ foreign }) => foreign)).toEqual([]);
  // A place may get another fill, another owner and an outline; the year stands in four places.
  expect(steps.filter(({ writes, changed }) => writes > 3 * changed + 4)).toEqual([]);
  const sum = (of: 'writes' | 'changed') => steps.reduce((all, step) => all + step[of], 0);
  expect(sum('writes')).toBeLessThanOrEqual(2.2 * sum('changed') + 4 * steps.length);
});

interface Frame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

interface TraceEvent {
  readonly name: string;
  readonly args: { readonly beginData?: { readonly stackTrace?: readonly Frame[] } };
}

/** From where code asks for a layout that is not yet made. */
async function forcedLayouts(page: Page, browser: Browser, act: () => Promise<void>) {
  const timeline = 'disabled-by-default-devtools.timeline';
  await browser.startTracing(page, {
    categories: ['devtools.timeline', timeline, `${timeline}.stack`],
  });
  await act();
  // What is told of a year that stands comes a moment later.
  await page.waitForTimeout(800);
  const trace: unknown = JSON.parse((await browser.stopTracing()).toString());
  const { traceEvents } = trace as { traceEvents: readonly TraceEvent[] };
  return (
    traceEvents
      .filter(({ name }) => name === 'Layout')
      .flatMap(({ args }) => args.beginData?.stackTrace?.[0] ?? [])
      // Playwright’s own script looks at the page too.
      .filter(({ url }) => url.includes('/assets/'))
      .map(({ functionName, url, lineNumber, columnNumber }) =>
        [functionName, url.replace(/.*\//, ''), lineNumber, columnNumber].join(':'),
      )
  );
}

test('neither a step nor a click forces a layout', async ({ page, browser }) => {
  await open(page, 'year=1976');
  await page.waitForTimeout(1_000);
  await slider(page).focus();
  expect(await forcedLayouts(page, browser, () => page.keyboard.press('ArrowRight'))).toEqual([]);
  await country(page, 'DZA').hover();
  await page.waitForTimeout(600);
  const click = async () => {
    await page.mouse.down();
    await page.mouse.up();
  };
  expect(await forcedLayouts(page, browser, click)).toEqual([]);
  await expect(page.getByRole('region', { name: 'Algeria' })).toBeVisible();
});
