import { expect, test } from 'playwright/test';
import { country, open, slider } from './page.ts';

test('React comes without what it tells developers', async ({ page }) => {
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.text());
  });
  await open(page);
  const texts = await Promise.all(scripts);
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
