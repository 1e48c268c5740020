import { expect } from 'playwright/test';
import { ofRow, test } from './test.ts';

const DESKS = [
  [1024, 768],
  [1280, 800],
] as const;
const PHONES = [
  [320, 568],
  [360, 640],
  [390, 844],
] as const;

for (const [row, lang] of ['es', 'en'].entries()) {
  test(
    `a desk has all filters of the table in one line (${lang})`,
    ofRow(row),
    async ({ page }) => {
      await page.goto(`./?tab=table&lang=${lang}`);
      for (const [width, height] of DESKS) {
        await page.setViewportSize({ width, height });
        const cut = await page.locator('.table-tools').evaluate((line) => {
          const room = line.getBoundingClientRect();
          const isCut = (tool: Element) => {
            const { top, right, bottom } = tool.getBoundingClientRect();
            return (
              right > Math.min(room.right, innerWidth) || top < room.top || bottom > room.bottom
            );
          };
          return [...line.querySelectorAll('button, label, input, select')]
            .filter(isCut)
            .map(({ outerHTML }) => outerHTML.slice(0, 60));
        });
        expect(cut, `${width} × ${height}`).toEqual([]);
      }
    },
  );

  test(
    `on a phone the filters fade where they go on, and their end is clear (${lang})`,
    ofRow(row),
    async ({ page }) => {
      await page.goto(`./?tab=table&lang=${lang}`);
      const line = page.locator('.table-tools');
      for (const [width, height] of PHONES) {
        await page.setViewportSize({ width, height });
        expect(await line.evaluate((tools) => getComputedStyle(tools).maskImage)).toContain('grad');
        const clear = await line.evaluate((tools) => {
          tools.scrollLeft = tools.scrollWidth;
          const end = tools.lastElementChild?.getBoundingClientRect().right ?? Infinity;
          const fade = Number.parseFloat(getComputedStyle(tools).paddingRight);
          const { right } = tools.getBoundingClientRect();
          tools.scrollLeft = 0;
          return { end: right - fade - end, fade };
        });
        expect(clear.end).toBeGreaterThanOrEqual(-0.5);
        expect(clear.fade).toBeGreaterThanOrEqual(32);
      }
    },
  );

  test(
    `below the table slider and buttons are on the first screen of a phone (${lang})`,
    ofRow(row),
    async ({ page }) => {
      await page.goto(`./?tab=table&lang=${lang}`);
      await expect(page.getByRole('table')).toBeVisible();
      for (const [width, height] of PHONES) {
        await page.setViewportSize({ width, height });
        for (const part of ['.year-slider', '.play', '.timeline-tools']) {
          const box = await page.locator(part).boundingBox();
          const bottom = (box?.y ?? Infinity) + (box?.height ?? 0);
          expect(bottom, `${part} at ${width} × ${height}`).toBeLessThanOrEqual(height + 0.5);
        }
      }
    },
  );
}
