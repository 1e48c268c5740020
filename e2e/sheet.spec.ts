import { expect, type Page, test } from 'playwright/test';
import { open } from './page.ts';

/** Of a part of the page, what lies on the first screen, as a share of the screen. */
async function shareOf(page: Page, part: string): Promise<number> {
  return page.locator(part).evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const width = Math.max(0, Math.min(right, innerWidth) - Math.max(left, 0));
    const height = Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
    return (width * height) / (innerWidth * innerHeight);
  });
}

const SHARES = [
  [1280, 800, '', 0.65],
  [1440, 900, '', 0.7],
  [1920, 1080, '', 0.7],
  [1024, 768, '', 0.6],
  [390, 844, '', 0.45],
  [1280, 800, 'country=AGO', 0.65],
  [1280, 800, 'year=1977&compare=1988', 0.65],
] as const;

for (const [width, height, query, least] of SHARES) {
  test(`the map has ${least * 100} % of ${width} × ${height} pixels (${query || 'start'})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, query);
    expect(await shareOf(page, '.map-frame')).toBeGreaterThanOrEqual(least);
  });
}

const SCREENS = [
  [1280, 800, ''],
  [1024, 768, ''],
  [1280, 1024, ''],
  [768, 1024, ''],
  [390, 844, ''],
  [360, 640, ''],
  [320, 568, ''],
  [844, 390, ''],
  [640, 400, 'embed=1'],
  [320, 420, 'embed=1'],
] as const;

for (const lang of ['en', 'es']) {
  for (const query of ['', 'embed=1']) {
    test(`headline, map, legend and years are on the first screen (${lang} ${query})`, async ({
      page,
    }) => {
      await open(page, `lang=${lang}&${query}`);
      for (const [width, height] of SCREENS.filter((screen) => screen[2] === query)) {
        await page.setViewportSize({ width, height });
        const low = await page
          .locator('.headline, .map-frame, .legend, .play, .year-slider')
          .evaluateAll((parts) =>
            parts
              .filter((part) => part.getBoundingClientRect().bottom > innerHeight + 0.5)
              .map((part) => `${part.className} ${part.getBoundingClientRect().bottom}`),
          );
        expect(low, `${width} × ${height}`).toEqual([]);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wide, `${width} × ${height}`).toBe(0);
      }
    });
  }
}

test('an embedded page does not scroll', async ({ page }) => {
  for (const [width, height] of [
    [640, 400],
    [320, 420],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, 'embed=1&year=1978');
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  }
});
