import { expect } from 'playwright/test';
import { country, open, slider } from './page.ts';
import { LONG, ofRow, test } from './test.ts';

test('a dependency names its owner, an occupied or disputed area says so and is dashed', async ({
  page,
}) => {
  await open(page, 'year=1975');
  await expect(country(page, 'ESH')).toHaveAttribute('aria-label', /; dependency of Spain$/);
  const dashes = (id: string) =>
    country(page, id).evaluate((path) => getComputedStyle(path).strokeDasharray);
  await expect(country(page, 'NAM')).toHaveAttribute(
    'aria-label',
    /^Namibia \(occupied by South Africa\)/,
  );
  expect(await dashes('NAM')).not.toBe('none');
  expect(await dashes('BRA')).toBe('none');
  await open(page, 'year=1977');
  await expect(country(page, 'ESH')).toHaveAttribute('aria-label', /^Western Sahara \(disputed\)/);
  expect(await dashes('ESH')).not.toBe('none');
  await open(page, 'year=1960&lang=es');
  await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /dependencia de Portugal/);
});

test('a link with Yemen in 1975 offers both Yemens', LONG, async ({ page }) => {
  await open(page, 'country=YEM&year=1975');
  const panel = page.locator('section.details');
  await expect(panel).toContainText('Yemen (YEM) did not exist in 1975');
  await expect(panel.getByRole('button', { name: 'North Yemen' })).toBeVisible();
  await panel.getByRole('button', { name: 'South Yemen' }).click();
  await expect(page).toHaveURL(/country=YMD/);
  await expect(page.getByRole('heading', { name: 'South Yemen', level: 2 })).toBeVisible();
});

test('a claim of South Yemen colours South Yemen and not the North', async ({ page }) => {
  await open(page, 'year=1978');
  const fills = await Promise.all(
    ['YMD', 'YEM-N', 'SAU'].map((id) => country(page, id).getAttribute('fill')),
  );
  const [south, north, neighbour] = fills;
  expect(south).not.toBe(neighbour);
  expect(north).toBe(neighbour);
  await expect(country(page, 'YMD')).toHaveAttribute('aria-label', /involved|Cuban troops/);
  await expect(country(page, 'YEM-N')).toHaveAttribute('aria-label', /no military involvement/);
});

test('Mercator comes by the options and by the link, and goes back', LONG, async ({ page }) => {
  await open(page);
  const height = () => country(page, 'GRL').evaluate((path) => path.getBoundingClientRect().height);
  const equalArea = await height();
  await page.getByText('Options', { exact: true }).click();
  await page.getByLabel('Projection').selectOption('mercator');
  await expect(page).toHaveURL(/projection=mercator/);
  await expect.poll(height).toBeGreaterThan(equalArea * 1.3);
  await open(page, 'projection=mercator');
  expect(await height()).toBeGreaterThan(equalArea * 1.3);
  await page.getByText('Options', { exact: true }).click();
  await page.getByLabel('Projection').selectOption('equal-earth');
  await expect(page).not.toHaveURL(/projection/);
  await expect.poll(height).toBeCloseTo(equalArea, 0);
});

for (const [row, projection] of ['equal-earth', 'mercator'].entries()) {
  test(`no ring is smeared over the map’s edge in ${projection}`, ofRow(row), async ({ page }) => {
    for (const year of [1959, 1990, 2026]) {
      await open(page, `year=${year}&projection=${projection}`);
      const { rings, widest } = await page.evaluate(() => {
        const paths = [...document.querySelectorAll('.land path[data-country]')];
        const xs = (ring: string) =>
          [...ring.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x]) => Number(x));
        const all = paths.flatMap((path) =>
          (path.getAttribute('d') ?? '')
            .split(/(?=M)/)
            .filter((ring) => ring !== '' && !ring.includes('a'))
            .map((ring) => ({ id: path.getAttribute('data-country'), xs: xs(ring) })),
        );
        const every = all.flatMap((ring) => ring.xs);
        const least = every.reduce((one, other) => Math.min(one, other));
        const world = every.reduce((one, other) => Math.max(one, other)) - least;
        const widths = all.map(
          (ring) => [ring.id, (Math.max(...ring.xs) - Math.min(...ring.xs)) / world] as const,
        );
        return {
          rings: all.length,
          widest: widths.filter(([, width]) => width > 0.25).map(([id]) => id),
        };
      });
      expect(rings).toBeGreaterThan(300);
      // A ring over the edge would be as wide as the world; Chukotka, Alaska and Fiji each lie on one side.
      expect([[], ['SUN'], ['RUS']]).toContainEqual(widest);
    }
  });
}

test('one request fetches the borders of all years', LONG, async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('borders')) requests.push(request.url());
  });
  await open(page, 'year=1959');
  await page.evaluate(async () => {
    const range = document.querySelector('input[type=range]');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    for (let year = 1960; year <= 2026; year += 1) {
      set?.call(range, String(year));
      range?.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
    }
  });
  await expect(slider(page)).toHaveAttribute('aria-valuenow', '2026');
  await expect(country(page, 'SSD')).toHaveCount(1);
  expect(requests).toHaveLength(1);
});

test('the map pans and zooms by the keyboard', async ({ page }) => {
  await open(page, 'year=1977');
  const box = () => country(page, 'AGO').evaluate((path) => path.getBoundingClientRect().toJSON());
  const before = await box();
  await country(page, 'AGO').focus();
  await page.keyboard.press('+');
  await expect.poll(async () => (await box()).width).toBeGreaterThan(before.width * 1.3);
  await page.waitForTimeout(400);
  const near = await box();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => (await box()).x).not.toBe(near.x);
  await page.keyboard.press('-');
  await expect.poll(async () => (await box()).width).toBeLessThan(near.width);
});

test('the sentences below the headline say which borders changed', async ({ page }) => {
  await open(page, 'year=1990');
  const deck = page.locator('.deck');
  await expect(deck).toContainText('Changes on the map in 1990');
  await expect(deck).toContainText(/Yemen/);
  await expect(deck).toContainText(/Namibia/);
});

test('a reader who comes near sees finer borders in the same place', LONG, async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page);
  await page.waitForLoadState('networkidle');
  expect([...asked].filter((path) => path.endsWith('/data/borders.topojson'))).toEqual([]);
  const measure = () =>
    country(page, 'AGO').evaluate((path) => {
      const { x, y, width, height } = (path as SVGPathElement).getBBox();
      return { box: [x, y, width, height], detail: path.getAttribute('d')?.length ?? 0 };
    });
  const coarse = await measure();
  const zoom = page.getByRole('button', { name: 'Zoom in' });
  for (let press = 0; press < 3; press++) {
    await zoom.click();
    await page.waitForTimeout(400);
  }
  await expect.poll(async () => (await measure()).detail).toBeGreaterThan(coarse.detail * 1.5);
  const fine = await measure();
  // A degree has 170 units.
  for (const [index, side] of fine.box.entries()) {
    expect(Math.abs(side - (coarse.box[index] ?? 0))).toBeLessThan(60);
  }
});
