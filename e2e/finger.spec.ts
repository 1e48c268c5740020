import { expect, type Page } from 'playwright/test';
import { country, open, slider } from './page.ts';
import { ofRow, test } from './test.ts';

const PHONES = [
  [390, 844],
  [320, 568],
  [768, 1024],
] as const;

test.use({ hasTouch: true, isMobile: true });

/** Where on the screen the middle of a country is, and where the sheet begins. */
async function heightsOf(page: Page, id: string) {
  const box = await country(page, id).boundingBox();
  if (!box) throw new Error(`no ${id}`);
  const isOpen = (await page.locator('.sheet').count()) > 0;
  const sheet = isOpen ? await page.locator('.sheet').boundingBox() : null;
  return { middle: box.y + box.height / 2, sheet: sheet?.y ?? Infinity };
}

/** When the page has drawn what was asked of it. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const _ of [1, 2, 3, 4]) {
      await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
    }
  });
}

const scrolled = (page: Page) => page.evaluate(() => scrollY);

async function tap(page: Page, id: string): Promise<void> {
  const box = await country(page, id).boundingBox();
  if (!box) throw new Error(`no ${id}`);
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.locator('.sheet h2')).toBeVisible();
  await drawn(page);
}

for (const [row, [width, height]] of PHONES.entries()) {
  test(
    `a tap on a country leaves the page where it is (${width} × ${height})`,
    ofRow(row),
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, 'year=1988');
      const before = await heightsOf(page, 'AGO');
      await tap(page, 'AGO');
      expect(await scrolled(page)).toBe(0);
      const { middle, sheet } = await heightsOf(page, 'AGO');
      expect(middle).toBeLessThan(sheet);
      // No further than it has to.
      expect(middle).toBeGreaterThan(Math.min(before.middle, sheet - 60));
      await page.locator('.details .close').tap();
      await expect(page.locator('.sheet')).toHaveCount(0);
      await drawn(page);
      expect(await scrolled(page)).toBe(0);
      // A camera is rounded.
      expect(Math.abs((await heightsOf(page, 'AGO')).middle - before.middle)).toBeLessThan(1.5);
    },
  );

  test(
    `a country above the sheet stays under the finger (${width} × ${height})`,
    ofRow(row),
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, 'year=1978');
      const before = await heightsOf(page, 'DZA');
      await tap(page, 'DZA');
      expect((await heightsOf(page, 'DZA')).middle).toBeCloseTo(before.middle, 0);
      expect(await scrolled(page)).toBe(0);
    },
  );

  test(
    `a link to a country opens on the first screen (${width} × ${height})`,
    ofRow(row),
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, 'year=1988&country=AGO');
      await expect(page.locator('.sheet h2')).toBeVisible();
      await drawn(page);
      expect(await scrolled(page)).toBe(0);
      const { middle, sheet } = await heightsOf(page, 'AGO');
      expect(middle).toBeLessThan(sheet);
    },
  );
}

test('where the reader chose the view the page is scrolled back on Close', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'year=1988&map=2/8/17');
  await tap(page, 'AGO');
  const { middle, sheet } = await heightsOf(page, 'AGO');
  expect(middle).toBeLessThan(sheet);
  expect(await scrolled(page)).toBeGreaterThan(0);
  await page.locator('.details .close').tap();
  await expect.poll(() => scrolled(page)).toBe(0);
});

test('a story that is closed leads back to the list from which it was opened', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'year=1988');
  const moment = page.locator('.details [data-moment]').last();
  await moment.scrollIntoViewIfNeeded();
  expect(await scrolled(page)).toBeGreaterThan(0);
  await moment.tap();
  await expect(page.locator('.sheet h2')).toBeVisible();
  await drawn(page);
  await expect(page.locator('.map-frame')).toBeInViewport({ ratio: 0.9 });
  await page.locator('.details .close').tap();
  await expect(moment).toBeInViewport({ ratio: 1 });
});

test('on its side a phone’s slider keeps its place with a country open', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await open(page, 'year=1988');
  const before = await slider(page).boundingBox();
  await open(page, 'year=1988&country=AGO');
  await expect(page.locator('.sheet h2')).toBeVisible();
  expect(await slider(page).boundingBox()).toEqual(before);
});
