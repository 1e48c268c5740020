import { expect, type Page } from 'playwright/test';
import { lengthenNames, poisonFiles } from './hostile.ts';
import { country, open, openStory, SIZES } from './page.ts';
import { LONG, test } from './test.ts';

/** What of a text has become more than text. */
function madeOf(page: Page) {
  return page.locator('img[onerror], b[onclick], [href^="javascript:" i], [src="x"]');
}

/** How far the page reaches beyond its window. */
function beyond(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

test('a dataset of hostile names, wordings, titles, moments and sources is shown as text', async ({
  page,
}) => {
  const opened: string[] = [];
  page.on('dialog', (dialog) => {
    opened.push(dialog.message());
    void dialog.dismiss();
  });
  await poisonFiles(page);
  await open(page, 'year=1988&country=AGO');
  const panel = page.locator('section.details');
  await expect(panel).toContainText('<img src=x onerror="alert(1)">');
  await expect(panel.locator('.claim').first()).toContainText('<b onclick=alert(1)>');
  await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /<img src=x/);
  await expect(madeOf(page)).toHaveCount(0);
  expect(await beyond(page)).toBeLessThanOrEqual(0);
  await page.getByRole('tab', { name: 'Table' }).click();
  await expect(page.getByRole('table').first()).toContainText('<img src=x');
  await expect(madeOf(page)).toHaveCount(0);
  expect(await beyond(page)).toBeLessThanOrEqual(0);
  await open(page, 'intervention=cod1965');
  await expect(panel).toContainText('<img src=x');
  await expect(madeOf(page)).toHaveCount(0);
  await open(page);
  await openStory(page);
  await expect(page.getByRole('region', { name: 'Moments' })).toContainText('<img src=x');
  await expect(madeOf(page)).toHaveCount(0);
  expect(await beyond(page)).toBeLessThanOrEqual(0);
  expect(opened).toEqual([]);
});

/** Views that show all kinds of texts, and what is open in each. */
const VIEWS = [
  'year=1988&country=AGO',
  'year=1988&tab=table',
  'year=1976&compare=1988',
  'intervention=cod1965',
  'moment=angola-1975',
];

for (const lang of ['en', 'es']) {
  test(
    `hostile texts of the whole dataset make no page wider than its window (${lang})`,
    LONG,
    async ({ page }) => {
      await poisonFiles(page);
      for (const view of VIEWS) {
        await page.goto(`./?${view}&lang=${lang}`);
        await expect(page.locator('h1').first()).toContainText('<img src=x');
        await expect(page.locator('path[data-country="CUB"], table').first()).toBeAttached();
        for (const [width, height] of SIZES) {
          await page.setViewportSize({ width, height });
          expect(await beyond(page), `${view} at ${width} × ${height}`).toBeLessThanOrEqual(0);
        }
        await expect(madeOf(page)).toHaveCount(0);
      }
    },
  );
}

test('a name of a megabyte makes the page no wider than its window', LONG, async ({ page }) => {
  test.slow();
  await lengthenNames(page);
  await page.goto('./?year=1988&country=AGO');
  // A busy machine lays out a megabyte for longer than other pages are waited for.
  await expect(country(page, 'CUB')).toHaveAttribute('aria-label', /Cuba/, { timeout: 30_000 });
  await expect(page.locator('section.details')).toContainText('xxxx');
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await beyond(page), `${width} × ${height}`).toBeLessThanOrEqual(0);
  }
});
