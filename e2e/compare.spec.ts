import { expect, type Page } from 'playwright/test';
import { isLong } from '../src/i18n/describeHeadline.ts';
import { headlinesOfAllYears } from './headlines.ts';
import { open, openMenu, slider, violations } from './page.ts';
import { LONG, ofRow, ROW, test } from './test.ts';

const first = '.half:nth-child(1)';
const second = '.half:nth-child(2)';

test('a reader sets a second year beside the first, and takes it away', LONG, async ({ page }) => {
  await open(page, 'year=1976');
  await expect(page.getByRole('slider')).toHaveCount(1);
  await page.getByRole('button', { name: 'Compare with another year' }).click();
  await expect(page.getByRole('slider', { name: 'Year', exact: true })).toHaveValue('1976');
  const other = page.getByRole('slider', { name: 'Second year' });
  await expect(other).toHaveValue('1975');
  await other.press('PageUp');
  await expect(page.locator('.said .year-numeral').nth(1)).toHaveText('1985');
  await expect(page).toHaveURL(/compare=1985/);
  await expect(page.getByRole('status', { name: 'Summary' })).toContainText('1985');
  await expect(page.getByRole('heading', { name: '1976 and 1985' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Type the second year' }).fill('1998');
  await expect(page).toHaveURL(/compare=1998/);
  await expect(other).toHaveValue('1998');
  await page.getByRole('button', { name: 'Stop comparing' }).click();
  await expect(page.getByRole('slider')).toHaveCount(1);
});

test('a link opens two years, each with the borders of its own time', async ({ page }) => {
  await open(page, 'year=1980&compare=1995&country=DDR');
  await expect(page.locator(`${first} path[data-country="DDR"]`)).toHaveCount(1);
  await expect(page.locator(`${second} path[data-country="DDR"]`)).toHaveCount(0);
  await expect(page.locator(`${second} path[data-country="DEU"]`)).toHaveAttribute(
    'aria-label',
    /1995/,
  );
  expect(await violations(page)).toEqual([]);
});

test('each of two maps says its year where no sentence stands above it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'year=1988&compare=1976');
  const years = page.locator('.half-year');
  await expect(years).toHaveText(['1988', '1976']);
  await expect(years.filter({ visible: true })).toHaveCount(2);
  await slider(page).press('ArrowLeft');
  await expect(years).toHaveText(['1987', '1976']);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(years.filter({ visible: true })).toHaveCount(0);
  await open(page, 'year=1988');
  await expect(years).toHaveCount(0);
});

test('what changed between the two years is told, from the earlier to the later', async ({
  page,
}) => {
  const line = page.locator('.change-line');
  for (const query of ['year=1988&compare=1976', 'year=1976&compare=1988']) {
    await open(page, query);
    await expect(line).toContainText(/1976 → 1988.*Angola: 12,000 → 52,000/);
  }
  await page.getByRole('slider', { name: 'Second year' }).press('ArrowLeft');
  await expect(line).toContainText(/1976 → 1987.*Angola/);
  await open(page, 'year=1988&beside=us-troops');
  await expect(line).toHaveCount(0);
});

test('what is pointed at on one map is ringed and told on both', LONG, async ({ page }) => {
  await open(page, 'year=1976&compare=1988');
  await page.locator(`${first} path[data-country="AGO"]`).hover();
  for (const half of [first, second]) {
    const country = await page.locator(`${half} path[data-country="AGO"]`).getAttribute('d');
    await expect(page.locator(`${half} .ring-hover`)).toHaveAttribute('d', country ?? '');
  }
  await expect(page.locator(`${first} .tooltip`)).toContainText('Angola 1976');
  await expect(page.locator(`${second} .tooltip`)).toContainText('Angola 1988');
});

test('a country opened on the second map is selected on both, and in sight beside its panel', async ({
  page,
}) => {
  await open(page, 'year=1976&compare=1988');
  await page.locator(`${second} path[data-country="AGO"]`).click();
  const panel = await page.getByRole('region', { name: 'Angola' }).boundingBox();
  for (const half of [first, second]) {
    const country = page.locator(`${half} path[data-country="AGO"]`);
    const ring = page.locator(`${half} .ring-selected`);
    await expect(async () => {
      expect(await ring.getAttribute('d')).toBe(await country.getAttribute('d'));
      const box = await country.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(panel?.x ?? 0);
    }).toPass();
  }
});

test(
  'both maps show the same place while one is dragged, and neither drifts',
  LONG,
  async ({ page }) => {
    await open(page, 'year=1976&compare=1988&map=4.00/0.00/20.00');
    const place = async (half: string) => {
      const map = await page.locator(half).boundingBox();
      const box = await page.locator(`${half} path[data-country="AGO"]`).boundingBox();
      return { x: (box?.x ?? 0) - (map?.x ?? 0), y: (box?.y ?? 0) - (map?.y ?? 0) };
    };
    const distance = async () => {
      const [one, other] = [await place(first), await place(second)];
      return Math.hypot(one.x - other.x, one.y - other.y);
    };
    expect(await distance()).toBeLessThan(2.5);
    const box = await page.locator(second).boundingBox();
    const [x, y] = [(box?.x ?? 0) + 200, (box?.y ?? 0) + 150];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 90, y - 60, { steps: 8 });
    await expect.poll(distance).toBeLessThan(2.5);
    await page.mouse.up();
    await page.waitForTimeout(500);
    const settled = page.url();
    expect(await distance()).toBeLessThan(2.5);
    await page.waitForTimeout(500);
    expect(page.url()).toBe(settled);
  },
);

/** Of a page that compares, those headlines of its second half that do not stand next to their year or have no room. */
function misplacedIn(page: Page, headlines: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(
    (texts) => {
      const lede = document.querySelector('.lede');
      const half = document.querySelector('.said ~ .said');
      const numeral = half?.querySelector('.year-numeral');
      const headline = half?.querySelector('.headline');
      if (!lede || !numeral || !headline) return ['no second headline'];
      const misplaced = texts.filter(({ text, isOfLength }) => {
        headline.textContent = text;
        headline.classList.toggle('is-long', isOfLength);
        const lines = document.createRange();
        lines.selectNodeContents(headline);
        const { right } = numeral.getBoundingClientRect();
        const isBeside = [...lines.getClientRects()].every(({ left }) => left >= right);
        return !isBeside || lede.scrollHeight > lede.clientHeight;
      });
      return misplaced.map(({ text }) => text);
    },
    headlines.map((text) => ({ text, isOfLength: isLong(text) })),
  );
}

const BESIDE_PANEL = [
  [1024, 768],
  [960, 720],
  [1280, 800],
] as const;

for (const [row, [width, height]] of BESIDE_PANEL.entries()) {
  test(
    `beside a panel every headline of two years stands whole next to its year: ${width} pixels`,
    row > 0 ? ROW : LONG,
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const { language, short } of await headlinesOfAllYears()) {
        await open(page, `year=1976&compare=1988&country=AGO&lang=${language}`);
        await expect(page.locator('.headline')).toHaveCount(2);
        expect(await misplacedIn(page, short), language).toEqual([]);
      }
    },
  );
}

test('scrubbing the second year leaves one step back', LONG, async ({ page }) => {
  await open(page, 'year=1976');
  await page.getByRole('button', { name: 'Compare with another year' }).click();
  const other = page.getByRole('slider', { name: 'Second year' });
  await page.waitForTimeout(500);
  for (let step = 0; step < 4; step += 1) {
    await other.press('ArrowRight');
    await page.waitForTimeout(400);
  }
  await expect(page).toHaveURL(/compare=1979/);
  await page.goBack();
  await expect(page.getByRole('slider')).toHaveCount(1);
});

test('on a phone the two maps stand one above the other', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'year=1976&compare=1988');
  const above = await page.locator(first).boundingBox();
  const below = await page.locator(second).boundingBox();
  expect(below?.y ?? 0).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0) - 1);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});

test(
  'another atlas stands beside this one, each with its own words, on one scale',
  LONG,
  async ({ page }) => {
    await open(page, 'year=1988');
    await openMenu(page);
    await page.getByRole('button', { name: 'Beside this map' }).click();
    await expect(page).toHaveURL(/beside=us-troops/);
    await expect(page).toHaveTitle(/Intervention Atlas and United States Troops Atlas$/);
    const germany = page.locator(`${second} path[data-country="DEU-FRG"]`);
    await expect(germany).toHaveAttribute('aria-label', /249,411 American troops/);
    await expect(page.locator(`${first} path[data-country="AGO"]`)).toHaveAttribute(
      'aria-label',
      /Cuban troops/,
    );
    await expect(page.locator('.said .headline').nth(1)).toContainText('United States');
    const legend = page.getByRole('region', { name: 'United States troops, 1988' });
    await expect(legend).toContainText(/400,000\+.*Fewer than 100/s);
    await expect(page.getByRole('region', { name: 'Cuban troops, 1988' })).toContainText(
      /400,000\+/,
    );
    await expect(page.getByRole('slider')).toHaveCount(1);
    await page.getByRole('button', { name: 'Stop comparing' }).click();
    await expect(page.locator(second)).toHaveCount(0);
  },
);

test(
  'of two atlases each has its own lens, its own figures in the panel and its own voice, in link and picture',
  LONG,
  async ({ page }) => {
    await open(page, 'year=1990&country=SAU&beside=us-troops');
    const panel = page.getByRole('region', { name: 'Saudi Arabia' });
    await expect(panel).toContainText(/no intervention by Cuba/);
    await expect(panel).toContainText('Saudi Arabia, 1990: 30,831 American troops');
    await expect(panel.getByRole('link', { name: 'United States Troops Atlas' })).toHaveAttribute(
      'href',
      /^us-troops\/\?year=1990&country=SAU&lang=en$/,
    );
    const voice = page.getByRole('status', { name: 'Summary' });
    await expect(voice).toHaveText(/United States troops, 1990: .*largest Germany 227,586/);
    await slider(page).press('ArrowRight');
    await expect(voice).toHaveText(/^Cuban troops, 1991: .*United States troops, 1991: /);
    await slider(page).press('ArrowLeft');
    await page.getByRole('button', { name: 'Options' }).click();
    const own = page.getByRole('group', { name: 'United States Troops Atlas' });
    await own.getByRole('combobox', { name: 'According to' }).selectOption('Highest claim');
    await expect(page).toHaveURL(/beside-estimate=high/);
    await expect(page.getByRole('region', { name: /^United States troops/ })).toContainText(
      'Highest claim',
    );
    await expect(page.getByRole('region', { name: /^Cuban troops/ })).not.toContainText(
      'Highest claim',
    );
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('tab', { name: 'Picture' }).click();
    await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(
      /^Two world maps side by side, 1990, Cuban troops and United States troops.*the United States had/,
    );
  },
);

test(
  'a layer that the other atlas has not is said below the bar, and its own is shown',
  LONG,
  async ({ page }) => {
    await open(page, 'year=1988&beside=us-troops&beside-layer=ships');
    await expect(page.getByRole('alert')).toContainText('beside-layer “ships”');
    await expect(page.locator('.masthead ~ [role="alert"]')).toHaveCount(1);
    await expect(slider(page)).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.said .headline').nth(1)).toContainText('United States');
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(page).not.toHaveURL(/ships/);
  },
);

const SMALL = [
  [320, 568],
  [360, 640],
] as const;

for (const [row, lang] of ['es', 'en'].entries()) {
  for (const [column, [width, height]] of SMALL.entries()) {
    test(
      `two years are whole on a small phone (${width} × ${height}, ${lang})`,
      ofRow(row, column),
      async ({ browser }) => {
        const page = await browser.newPage({ viewport: { width, height }, hasTouch: true });
        await open(page, `lang=${lang}&layer=killed&year=1988&compare=1977`);
        const low = await page
          .locator('.headline, .half, .legend, .year-slider, .play, .compare-toggle')
          .evaluateAll((parts) =>
            parts
              .filter((part) => part.getBoundingClientRect().bottom > innerHeight)
              .map((part) => part.className),
          );
        expect(low).toEqual([]);
        const across = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(across).toBeLessThanOrEqual(width);
        for (const half of [first, second]) {
          const box = await page.locator(half).boundingBox();
          expect(box?.width).toBeGreaterThanOrEqual(150);
          expect(box?.height).toBeGreaterThanOrEqual(110);
        }
        expect(await hiddenMapButtons(page)).toEqual([]);
        await page.close();
      },
    );
  }
}

test('on a small phone no credit lies over a map button', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 568 }, hasTouch: true });
  await open(page);
  expect(await hiddenMapButtons(page)).toEqual([]);
  await page.close();
});

/** The buttons of the map that are cut by its edge, or lie below its credit. */
async function hiddenMapButtons(page: Page): Promise<readonly string[]> {
  const credits = page.locator('.attribution:visible');
  const credit = await credits.first().boundingBox();
  expect(await credits.count()).toBe(1);
  const frame = await page.locator('.map-frame').boundingBox();
  const buttons = await page.locator('.map-controls button:visible').all();
  expect(buttons).toHaveLength(3);
  if (!credit || !frame) return ['no credit'];
  const hidden: string[] = [];
  for (const button of buttons) {
    const box = await button.boundingBox();
    const isCut = !box || box.y + box.height > frame.y + frame.height + 0.5;
    const isBelow = box && box.x + box.width > credit.x && box.x < credit.x + credit.width;
    const isBeside = box && box.y + box.height > credit.y && box.y < credit.y + credit.height;
    if (isCut || (isBelow && isBeside))
      hidden.push((await button.getAttribute('aria-label')) ?? '');
  }
  return hidden;
}
