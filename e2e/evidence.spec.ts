import { csvParse } from 'd3-dsv';
import { expect } from 'playwright/test';
import { open, openStory } from './page.ts';
import { LONG, test } from './test.ts';

test('the panel of a country-year has sentence, figure, claims, timeline, events, sources and contradictions', async ({
  page,
}) => {
  await open(page, 'year=1975&country=AGO');
  const panel = page.getByRole('region', { name: 'Angola', exact: true });
  await expect(panel.locator('.lead')).toHaveText(
    /^Angola, 1975: .*\d Cuban troops; (?:count of [^;]+; )?claims from [\d,–]+; \d+ sources\.$/,
  );
  const troops = panel.getByRole('region', { name: 'Cuban troops' });
  const claims = troops.locator('.claims > .claim');
  await expect(claims.first()).toBeVisible();
  const count = await claims.count();
  expect(count).toBeGreaterThan(3);
  const bar = troops.getByRole('img', { name: /^Range of the claims: .* logarithmic axis$/ });
  await expect(bar).toBeVisible();
  await expect(bar.locator('path')).toHaveCount(count);
  await expect(claims.first()).toContainText('On the map');
  await expect(claims.first()).toContainText('Why this claim is painted: ');
  await expect(troops.getByText('On the map', { exact: true })).toHaveCount(1);
  await expect(panel.locator('.country-figure svg').first()).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Events' })).toBeVisible();
  await expect(panel.locator('.events')).toContainText('Quifangondo');
  const contradictions = panel.locator('.contradictions');
  await expect(contradictions.first()).toContainText('End of 1975');
});

test('a weak claim is marked, and its source says why', async ({ page }) => {
  await open(page, 'year=1976&country=AGO');
  const troops = page.getByRole('region', { name: 'Cuban troops' });
  await expect(troops.getByText('Treat with care', { exact: true })).not.toHaveCount(0);
  await expect(troops.locator('.doubt').filter({ hasText: /weak/i })).not.toHaveCount(0);
});

test(
  'every link to a source goes to http or https and gives nothing away',
  LONG,
  async ({ page }) => {
    for (const query of [
      'year=1988&country=AGO',
      'year=2026&country=VEN',
      'intervention=eth1977_89',
    ]) {
      await open(page, query);
      const links = page.locator('section.details .source a');
      await expect(links).not.toHaveCount(0);
      const attributes = await links.evaluateAll((all) =>
        all.map((link) => [link.getAttribute('href') ?? '', link.getAttribute('rel') ?? '']),
      );
      for (const [href, rel] of attributes) {
        expect(href).toMatch(/^https?:\/\//);
        expect(rel).toContain('noopener');
      }
    }
  },
);

test('a contradiction opens to the claims that make it', async ({ page }) => {
  await open(page, 'year=1977&country=ETH');
  const item = page
    .locator('.contradictions')
    .getByRole('listitem')
    .filter({ hasText: 'November 1977' })
    .first();
  await item.getByText(/^The \d+ claims$/).click();
  const claims = item.locator('.claim');
  await expect(claims).not.toHaveCount(0);
  await expect(claims.first().locator('.source')).toBeVisible();
});

test('interventions of all years are reachable from a country', LONG, async ({ page }) => {
  await open(page, 'year=2026&country=VEN');
  const all = page.getByRole('list', { name: 'Interventions of all years' });
  await expect(all.getByRole('button')).not.toHaveCount(1);
  await all.getByRole('button', { name: /1963–1967/ }).click();
  await expect(page).toHaveURL(/year=1963/);
  await expect(page).toHaveURL(/intervention=ven1963_67/);
  await expect(page.locator('.events')).toContainText('Machurucuto');
});

test('a denial on record says whose, when and where, in the years in which it was upheld', async ({
  page,
}) => {
  await open(page, 'year=2020&country=VEN');
  const denial = page.locator('.denial');
  await expect(denial).toContainText('Denied by: Government of Cuba, August 2005');
  await expect(denial.locator('.source')).toBeVisible();
  await open(page, 'year=2004&country=VEN');
  await expect(page.locator('.intervention-card')).not.toHaveCount(0);
  await expect(page.locator('.denial')).toHaveCount(0);
});

test('a source’s own total stands beside what the map adds up to, with the reason for the difference', async ({
  page,
}) => {
  await open(page, 'year=1978');
  await openStory(page);
  await page.getByText('Sources’ own totals for all countries, 1978').click();
  const totals = page.locator('.totals');
  await expect(totals).toContainText('43,000');
  await expect(totals).toContainText(/the figures add up to [\d,]+, in \d+ countries/);
  const [, sum] = /add up to ([\d,]+)/.exec((await totals.textContent()) ?? '') ?? [];
  const response = await page.request.get('./data/by-year.csv');
  const troops = csvParse((await response.text()).replace('\uFEFF', ''))
    .filter(({ year, layer, weak }) => year === '1978' && layer === 'troops' && weak === 'false')
    .filter(({ look }) => look !== 'denied')
    .map(({ best }) => Number(best));
  expect(Number(sum?.replaceAll(',', ''))).toBe(troops.reduce((one, other) => one + other, 0));
  await open(page, 'year=2019&layer=civilians&lang=es');
  await page.getByRole('button', { name: /^La historia en/ }).click();
  await page.getByText('Totales de las propias fuentes para todos los países, 2019').click();
  await expect(page.locator('.totals')).toContainText('Una razón de que un total sea mayor');
});

test('the panel speaks Spanish, its claimants and undated sources too', async ({ page }) => {
  await open(page, 'year=1975&country=AGO&lang=es');
  const panel = page.getByRole('region', { name: 'Angola', exact: true });
  await expect(panel.locator('.lead')).toContainText('Angola, 1975');
  await expect(panel).toContainText(/colaboradores de Wikipedia/i);
  await expect(panel).toContainText('sin fecha');
  await expect(panel).not.toContainText('undated');
  await expect(panel.getByRole('list', { name: 'Intervenciones de todos los años' })).toBeVisible();
});
