import { expect } from 'playwright/test';
import { hold } from './hold.ts';
import { LONG, ofRow, test } from './test.ts';

// The browser itself tells of a program that is cut off.
test.use({ provokes: /^Unexpected end of input$/ });

const ENTRY = /assets\/index-[^/]*\.js$/;
const FAULTS = {
  missing: { status: 404, body: 'not found' },
  HTML: { contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' },
  truncated: { contentType: 'text/javascript', body: 'const a=[1,2' },
  'another one': { contentType: 'text/javascript', body: 'export const nothing = 1;' },
};

for (const [row, [name, answer]] of Object.entries(FAULTS).entries()) {
  test(
    `says so where the script that begins the page is ${name}, and leaves picture and figures`,
    ofRow(row),
    async ({ page }) => {
      await page.route(ENTRY, (route) => route.fulfill(answer));
      await page.goto('./');
      const said = page.getByRole('alert');
      await expect(said).toHaveText(
        'The program of this page could not be loaded. Try again Without it you can read all countries.',
        { useInnerText: true },
      );
      await expect(said).toBeInViewport();
      await expect(page.getByText('Loading the map')).toBeHidden();
      await expect(page.locator('.front-map')).toBeVisible();
      const figures = page.getByRole('listitem');
      await expect(figures.first()).toContainText('Angola, 1988: 52,000 Cuban troops');
      await figures.first().scrollIntoViewIfNeeded();
      await expect(figures.first()).toBeInViewport();
      await expect(page.getByRole('slider')).toHaveCount(0);
      await page.unrouteAll();
      await page.reload();
      await expect(page.locator('path[data-country="AGO"]')).toBeVisible();
      await expect(said).toHaveCount(0);
      await expect(figures.filter({ hasText: 'Angola, 1988' })).toHaveCount(0);
    },
  );
}

test('says in the language of the link that the program could not be loaded', async ({ page }) => {
  await page.route(ENTRY, (route) => route.abort());
  await page.goto('./?year=1976&lang=es');
  await expect(page.getByRole('alert')).toHaveText(
    'No se pudo cargar el programa de esta página. Intentar de nuevo Sin él puede leer todos los países.',
    { useInnerText: true },
  );
  // The picture is of another year than the one that was asked for.
  await expect(page.locator('.front-map')).toBeHidden();
  const figures = page.getByRole('listitem');
  await expect(figures.first()).toContainText('Angola, 1988: 52 000 militares');
  await page.getByRole('link', { name: 'todos los países' }).click();
  await expect(page).toHaveURL(/\/es\/$/);
});

const PARTS = [
  ['the program', /assets\/main-[^/]*\.js$/],
  ['its words', /assets\/(?:en|es)-[^/]*\.js$/],
] as const;

for (const [row, [name, pattern]] of PARTS.entries()) {
  test(`keeps picture and figures where ${name} cannot be had`, ofRow(row), async ({ page }) => {
    await page.route(pattern, (route) => route.abort());
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    await expect(page.locator('.front-map')).toBeVisible();
    await expect(page.getByRole('listitem').first()).toContainText('Angola, 1988');
  });
}

test('says so where another script has come in the place of the program', async ({ page }) => {
  const body = 'export const nothing = 1;';
  await page.route(/assets\/main-[^/]*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body }),
  );
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
});

test('says so where the program does not come in a minute, and goes on when it does', async ({
  page,
}) => {
  await page.clock.install();
  const answer = await hold(page, ENTRY);
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.getByText('Loading the map')).toBeVisible();
  await page.clock.fastForward(61_000);
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  answer();
  await page.clock.resume();
  await expect(page.locator('path[data-country="AGO"]')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('letters that cannot be had are no fault of the program', async ({ page }) => {
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto('./');
  await expect(page.locator('path[data-country="AGO"]')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.dataset.failed)).toBeUndefined();
});

const SHEET = /assets\/style-[^/]*\.css$/;
/** Where a sheet that was cut off still is one, and begins as the whole does. */
const HALF = 17_000;
const SHEETS = {
  missing: { status: 404, body: 'not found' },
  HTML: { contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' },
  truncated: HALF,
  'another one': { contentType: 'text/css', body: 'p{color:green}' },
};
const UNDRESSED = [
  ['page', './?year=1988&country=AGO', 'The style sheet of the page could not be loaded'],
  ['page in Spanish', './?lang=es', 'No se pudo cargar la hoja de estilo de la página'],
  ['frame', './?embed=1&year=1988', 'The style sheet of the page could not be loaded'],
] as const;

for (const [row, [name, answer]] of Object.entries(SHEETS).entries()) {
  for (const [column, [place, link, sentence]] of UNDRESSED.entries()) {
    test(
      `says so in the ${place} where the style sheet is ${name}, and tries again`,
      ofRow(row, column),
      async ({ page }) => {
        await page.route(SHEET, async (route) => {
          if (typeof answer !== 'number') return route.fulfill(answer);
          const response = await route.fetch();
          return route.fulfill({ response, body: (await response.body()).subarray(0, answer) });
        });
        await page.goto(link);
        const said = page.getByRole('alert');
        await expect(said).toContainText(sentence);
        const again = said.getByRole('button');
        await expect(again).toBeInViewport({ ratio: 1 });
        // Nothing that only the sheet could place is left about the page.
        await expect(page.locator('#app svg, .front')).toHaveCount(0);
        expect((await said.boundingBox())?.x).toBeGreaterThan(10);
        await page.unrouteAll();
        await again.click();
        const angola = page.locator('path[data-country="AGO"]');
        await expect(angola).toBeVisible();
        await expect(said).toHaveCount(0);
        const map = await page.locator('.map-canvas').boundingBox();
        expect(map?.height).toBeGreaterThan(200);
      },
    );
  }
}

test(
  'heals of a style sheet that the browser has kept as it was cut off',
  LONG,
  async ({ page }) => {
    const kept = { 'cache-control': 'public, max-age=31536000, immutable' };
    await page.route(SHEET, (route) =>
      route.fulfill({ contentType: 'text/css', headers: kept, body: 'p{color:green}' }),
    );
    await page.goto('./');
    const said = page.getByRole('alert');
    await expect(said).toContainText('style sheet');
    await page.unrouteAll();
    await said.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('path[data-country="AGO"]')).toBeVisible();
    await expect(said).toHaveCount(0);
  },
);

test('waits for a style sheet that is slow with the first view, and says so after a minute', async ({
  page,
}) => {
  await page.clock.install();
  const answer = await hold(page, SHEET);
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-begun', 'program');
  await page.clock.fastForward(50_000);
  await expect(page.locator('.front-map')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.clock.fastForward(11_000);
  await expect(page.getByRole('alert')).toContainText('style sheet');
  answer();
  await page.clock.resume();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('path[data-country="AGO"]')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
