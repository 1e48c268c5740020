import { expect, type Page } from 'playwright/test';
import { country, open } from './page.ts';
import { LONG, ofRow, test } from './test.ts';

/** Windows in which a panel lies over words rather than over the map. */
const WINDOWS = [
  [320, 420, 'embed=1&'],
  [600, 600, 'embed=1&'],
  [640, 400, 'embed=1&'],
  [800, 450, 'embed=1&'],
  [844, 390, ''],
] as const;

const boxOf = (page: Page, selector: string) => page.locator(selector).boundingBox();

/** Whether the middle of a country is seen, with nothing of the panel over it. */
async function isSeen(page: Page, id: string): Promise<boolean> {
  return country(page, id).evaluate((path) => {
    const { x, y, width, height } = path.getBoundingClientRect();
    const over = document.elementFromPoint(x + width / 2, y + height / 2);
    return over?.closest('.map-frame') != null;
  });
}

for (const [row, [width, height, query]] of WINDOWS.entries()) {
  for (const [column, lang] of ['es', 'en'].entries()) {
    test(
      `a panel leaves the map its room, ${query}${lang} at ${width} × ${height}`,
      ofRow(row, column),
      async ({ page }) => {
        await page.setViewportSize({ width, height });
        await open(page, `${query}year=1988&lang=${lang}`);
        const map = await boxOf(page, '.map-frame');
        const years = await boxOf(page, '.year-slider');
        await open(page, `${query}year=1988&lang=${lang}&country=AGO`);
        const panel = await boxOf(page, '.sheet');
        expect(await boxOf(page, '.map-frame')).toEqual(map);
        const slider = await boxOf(page, '.year-slider');
        expect(slider?.width).toBe(years?.width);
        // A page has the story below, on which the screen’s last pixel falls.
        expect(Math.abs((slider?.y ?? 0) - (years?.y ?? 0))).toBeLessThan(2);
        expect(panel?.width).toBeGreaterThanOrEqual(240);
        expect(panel?.height).toBeGreaterThanOrEqual(140);
        for (const id of ['AGO', 'CUB', 'ETH']) expect(await isSeen(page, id), id).toBe(true);
        // What is covered is not reached either.
        const covered = await page.locator('.stage button:visible').evaluateAll((buttons) => {
          const reached = buttons.filter((button) => {
            if (button.closest('.sheet')) return false;
            const { x, y, width: w, height: h } = button.getBoundingClientRect();
            const over = document.elementFromPoint(x + w / 2, y + h / 2);
            return over?.closest('.sheet') != null;
          });
          return reached.map(({ textContent }) => textContent);
        });
        expect(covered).toEqual([]);
        await page.locator('.close').click();
        await expect(page.locator('.legend')).toBeVisible();
      },
    );
  }
}

test(
  'what opens in the preview of an embed moves nothing of the dialog',
  LONG,
  async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, 'year=1988&country=AGO');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('tab', { name: 'Embed' }).click();
    await page.getByText('640 × 400').click();
    const preview = page.frameLocator('.embed-preview iframe');
    await expect(preview.locator('.sheet h2')).toHaveText('Angola');
    await preview.locator('.figure-block, .event-list, .country-years').first().waitFor();
    await preview.locator('.close').click();
    await expect(preview.locator('.sheet')).toHaveCount(0);
    const scrolled = await page.locator('.embed-preview').evaluate((element) => {
      const around: number[] = [];
      for (let at: Element | null = element; at; at = at.parentElement) around.push(at.scrollTop);
      return around.filter((top) => top !== 0);
    });
    expect(scrolled).toEqual([]);
  },
);

test('a cited claim is found in an embed without moving the page around it', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 500 });
  await page.route('**/article.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><div style="height: 2000px"></div>
        <iframe src="./?embed=1#claim-ago1975_91.3" width="640" height="400"></iframe>
        <div style="height: 2000px"></div>`,
    }),
  );
  await page.goto('./article.html');
  const frame = page.frameLocator('iframe');
  const claim = frame.locator('[id="claim-ago1975_91.3"], .is-marked').first();
  // Within its own sheet: the page around it has it far below.
  await expect
    .poll(() =>
      claim.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        const sheet = element.closest('.sheet')?.getBoundingClientRect();
        return sheet !== undefined && top < sheet.bottom && bottom > sheet.top;
      }),
    )
    .toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

for (const [row, lang] of ['es', 'en'].entries()) {
  test(
    `two years of the smallest embed have their headlines whole (${lang})`,
    ofRow(row),
    async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 420 });
      await open(page, `embed=1&year=1988&compare=1975&lang=${lang}`);
      const room = await boxOf(page, '.lede');
      const headlines = await page.locator('.headline').all();
      expect(headlines).toHaveLength(2);
      for (const headline of headlines) {
        const box = await headline.boundingBox();
        expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(
          (room?.y ?? 0) + (room?.height ?? 0),
        );
      }
    },
  );
}

test('what a place is called is read beside an open panel', async ({ page }) => {
  await open(page, 'year=1988&country=AGO');
  await page.locator('path[data-country="ETH"]').hover();
  const [tooltip, panel] = await Promise.all([
    page.locator('.tooltip').boundingBox(),
    page.getByRole('region', { name: 'Angola' }).boundingBox(),
  ]);
  expect((tooltip?.x ?? 0) + (tooltip?.width ?? 0)).toBeLessThanOrEqual(panel?.x ?? 0);
});
