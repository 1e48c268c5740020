import { expect, type Page } from 'playwright/test';
import { host } from './host.ts';
import { isKept } from './kept.ts';
import { country, slider } from './page.ts';
import { LONG, ofRow, test } from './test.ts';
import { chooseWorkbook } from './workbook.ts';

const RENEWED = 'The atlas has been renewed since you opened this page';

async function makeFilm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('tab', { name: 'Picture' }).click();
  await page.getByText('Film of the years', { exact: true }).click();
  await page.getByRole('button', { name: 'Make film' }).click();
}

/** The page is that of the newer build, with the view of the former one. */
async function expectNewer(page: Page): Promise<void> {
  await expect(page.locator('script[src^="./newer/"]')).toHaveCount(1);
  await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /Angola/);
  await expect(slider(page)).toHaveAttribute('aria-valuenow', '1985');
}

test('says of a workbook that the atlas has been renewed, and reads it in the new one', async ({
  page,
}) => {
  const site = await host('/');
  await page.goto(`${site.address}?year=1985`);
  await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /Angola/);
  site.renew();
  site.lost.push(/^assets\/xlsx-/);
  const alert = (await chooseWorkbook(page)).getByRole('alert');
  await expect(alert).toContainText(RENEWED);
  await expect(alert).toContainText('choose the file, or paste the table, again in the new one');
  site.lost.push(/^assets\//);
  await alert.getByRole('button', { name: 'Load the new one (your view stays)' }).click();
  await expectNewer(page);
  const dialog = await chooseWorkbook(page);
  await expect(dialog.getByRole('button', { name: /^Show on the map/ })).toBeVisible();
  await site.close();
});

test('leads to the new one over an open panel where Share is gone', async ({ page }) => {
  const site = await host('/');
  await page.goto(`${site.address}?year=1985&country=AGO`);
  await expect(page.locator('section.details')).toContainText('Figures for 1985');
  site.renew();
  site.lost.push(/^assets\//);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Load the new one (your view stays)' }).click();
  await expectNewer(page);
  await site.close();
});

const LATE = [
  [
    'what an earlier version painted',
    /\/versions\//,
    'version=2026.11&year=1985',
    'What has changed since',
  ],
  ['the fine borders', /\/borders\.topojson$/, 'year=1985&map=6/-12/17', 'borders'],
] as const;

for (const [name, lost, query, told] of LATE) {
  test(
    `loads the newer build where it is asked again for ${name}, which is gone`,
    LONG,
    async ({ page }) => {
      const site = await host('/');
      site.renewBehindPage();
      site.lost.push(lost);
      await page.goto(`${site.address}?${query}`);
      const notice = page.locator('[role=alert], [role=status]').filter({ hasText: told });
      await expect(notice).toContainText('could not be loaded');
      site.lost.push(/^assets\//);
      await notice.getByRole('button', { name: 'Try again' }).click();
      await expectNewer(page);
      await site.close();
    },
  );
}

const GONE = [
  ['the dataset', /^assets\/\w+\/data\/interventions\.geojson$/],
  ['the style sheet', /^assets\/style-/],
] as const;

for (const [row, [name, lost]] of GONE.entries()) {
  test(
    `a page whose former build goes before ${name} has come leads to the new one`,
    ofRow(row),
    async ({ page }) => {
      const site = await host('/');
      site.renewBehindPage();
      site.lost.push(lost);
      await page.goto(`${site.address}?year=1985`);
      const alert = page.getByRole('alert');
      await expect(alert).toContainText('The map could not be loaded');
      await expect(alert).toContainText(RENEWED);
      site.lost.push(/^assets\//);
      await alert.getByRole('button', { name: 'Load the new one (your view stays)' }).click();
      await expectNewer(page);
      await site.close();
    },
  );
}

test.describe('under the worker that keeps the atlas', () => {
  test.use({ serviceWorkers: 'allow' });

  async function openKept(page: Page, { address }: { readonly address: string }): Promise<void> {
    await page.goto(address);
    await isKept(page);
    await page.goto(`${address}?year=1985`);
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /Angola/);
  }

  test(
    'says of a film that the atlas has been renewed, and leads to the new one',
    LONG,
    async ({ page }) => {
      const site = await host('/maps/');
      await openKept(page, site);
      site.renew();
      site.lost.push(/^assets\//);
      await makeFilm(page);
      const alert = page.getByRole('dialog').getByRole('alert');
      await expect(alert).toContainText(RENEWED);
      await alert.getByRole('button', { name: 'Load the new one (your view stays)' }).click();
      await expectNewer(page);
      await isKept(page);
      await page.reload();
      await expectNewer(page);
      await site.close();
    },
  );

  test(
    'a tab that slept for a day says that the atlas was renewed meanwhile, and leads to the new one',
    LONG,
    async ({ page }) => {
      const site = await host('/');
      await page.clock.install();
      await openKept(page, site);
      await expect(page.locator('.tidings')).toBeAttached({ timeout: 30_000 });
      site.renew();
      const notice = page.getByText('A newer version of the atlas is ready');
      await page.clock.fastForward('24:00:00');
      await expect(notice).toBeVisible({ timeout: 30_000 });
      await page.getByRole('button', { name: 'Load it (your view stays)' }).click();
      await expectNewer(page);
      await site.close();
    },
  );

  test(
    'says of a film without a connection that it has not come, and stays',
    LONG,
    async ({ page, context }) => {
      const site = await host('/');
      await openKept(page, site);
      site.renew();
      await context.setOffline(true);
      await makeFilm(page);
      const alert = page.getByRole('dialog').getByRole('alert');
      await expect(alert).toContainText('try again when the network is back');
      await alert.getByRole('button', { name: 'Try again' }).click();
      await expect(alert).toContainText('try again when the network is back');
      await expect(alert).not.toContainText(RENEWED);
      await site.close();
    },
  );
});
