import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { test } from '../test.ts';
import { ENGINES, JOURNEYS } from './journeys.ts';
import { type Reader, SEEN } from './reader.ts';

function readerOf(page: Page): Reader {
  return {
    visit: async (address) => {
      await page.goto(address);
    },
    back: async () => {
      await page.goBack();
    },
    ask: (expression) => page.evaluate(`(() => { ${SEEN} return ${expression}; })()`),
    click: ({ x, y }) => page.mouse.click(x, y),
    tap: ({ x, y }) => page.touchscreen.tap(x, y),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move((from.x + to.x) / 2, to.y);
      await page.mouse.move(to.x, to.y);
      await page.mouse.up();
    },
    press: (key) => page.keyboard.press(key),
    write: (text) => page.keyboard.type(text),
  };
}

test.use({
  serviceWorkers: 'allow',
  hasTouch: ({ browserName }, use) => use(browserName === 'chromium'),
});

for (const { title, walk, except } of JOURNEYS) {
  const tag = except === undefined ? [] : [`@not-in-${except}`];
  test(`a reader ${title}`, { tag }, async ({ page }) => walk(readerOf(page)));
}

test('the table of engines has every journey, in their order, and where each is walked', () => {
  const table = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
  const rows = [...table.matchAll(/^\| (.+) \| ([✓–]) \| ([✓–]) \| ([✓–]) \|$/gm)];
  const ticks = (except: string | undefined) => ENGINES.map((one) => (one === except ? '–' : '✓'));
  expect(rows.map(([, ...cells]) => cells)).toEqual(
    JOURNEYS.map(({ title, except }) => [title, ...ticks(except)]),
  );
});
