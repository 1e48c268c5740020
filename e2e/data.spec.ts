import { expect } from 'playwright/test';
import { open, openMenu, violations } from './page.ts';
import { ofRow, test } from './test.ts';

const PAGES = [
  { lang: 'en', menu: 'Data', link: 'Codebook', heading: 'Intervention Atlas: codebook' },
  {
    lang: 'es',
    menu: 'Datos',
    link: 'Libro de códigos',
    heading: 'Atlas de intervenciones: libro de códigos',
  },
];

for (const [row, { lang, menu, link, heading }] of PAGES.entries()) {
  test(
    `the codebook is a link of the dialog “${menu}”, and leads back to the map`,
    ofRow(row),
    async ({ page }) => {
      await open(page, `lang=${lang}`);
      await openMenu(page);
      await page.getByRole('button', { name: menu, exact: true }).click();
      const dialog = page.getByRole('dialog', { name: menu });
      await dialog.getByRole('link', { name: link }).click();
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await expect(page.getByRole('rowheader', { name: 'claimant', exact: true })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('link', { name: lang === 'en' ? 'To the map' : 'Al mapa' }).click();
      await expect(page).toHaveURL(new RegExp(`\\?lang=${lang}$`));
      await expect(page.locator('path[data-country="CUB"]').first()).toBeVisible();
    },
  );
}

test('the codebook fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('./data/codebook.html');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(beyond).toBe(0);
  expect(await violations(page)).toEqual([]);
});

const TYPES: Readonly<Record<string, string>> = {
  'figures.csv': 'text/csv; charset=utf-8',
  'by-year.csv': 'text/csv; charset=utf-8',
  'interventions.geojson': 'application/geo+json; charset=utf-8',
  'events.geojson': 'application/geo+json; charset=utf-8',
  'borders.topojson': 'application/topo+json; charset=utf-8',
  'borders.world.topojson': 'application/topo+json; charset=utf-8',
  'CITATION.cff': 'application/yaml; charset=utf-8',
  'sources.json': 'application/json',
  'datapackage.json': 'application/json',
  'codebook.html': 'text/html',
  'README.txt': 'text/plain',
};

for (const [file, type] of Object.entries(TYPES)) {
  test(`data/${file} is served as ${type}`, async ({ request }) => {
    const response = await request.get(`./data/${file}`);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toContain(type);
  });
}

test('what is not there may be there at the next visit: no browser keeps that it is missing', async ({
  request,
}) => {
  for (const path of [
    'assets/main-00000000.js',
    'icon.svg.map',
    'us-troops/assets/0/data/a.json',
  ]) {
    const answer = await request.get(`./${path}`);
    expect([answer.status(), answer.headers()['cache-control']]).toEqual([404, 'no-cache']);
  }
});

test('a published file that is not there is said to be missing', async ({ request }) => {
  expect((await request.get('./data/nothing.csv')).status()).toBe(404);
});
