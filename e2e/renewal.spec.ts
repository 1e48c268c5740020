import { writeXlsx } from 'hucre/xlsx';
import { expect, type Page } from 'playwright/test';
import { host } from './host.ts';
import { country, openMenu, slider } from './page.ts';
import { test } from './test.ts';

const RENEWED = 'The atlas has been renewed since you opened this page';

/** Chooses a workbook of the reader’s own, and returns the dialog. */
async function chooseWorkbook(page: Page) {
  const rows = [
    ['country', 'year', 'observers'],
    ['Angola', 1989, 70],
  ];
  const workbook = await writeXlsx({ sheets: [{ name: 'Data', rows }] });
  await openMenu(page);
  await page.getByRole('button', { name: 'Your own data…' }).click();
  await page.locator('[data-own-file]').setInputFiles({
    name: 'observers.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(workbook),
  });
  return page.getByRole('dialog', { name: 'Your own data' });
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
