import type { Page } from 'playwright/test';
import { test } from 'playwright/test';
import { JOURNEYS } from './journeys.ts';
import { type Reader, SEEN } from './reader.ts';

function readerOf(page: Page): Reader {
  return {
    visit: async (query) => {
      await page.goto(`./?${query}`);
    },
    back: async () => {
      await page.goBack();
    },
    ask: (expression) => page.evaluate(`(() => { ${SEEN} return ${expression}; })()`),
    click: ({ x, y }) => page.mouse.click(x, y),
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

for (const { title, walk } of JOURNEYS) {
  test(`in Firefox a reader ${title}`, async ({ page }) => walk(readerOf(page)));
}
