import { createHash } from 'node:crypto';
import { writeXlsx } from 'hucre/xlsx';
import { expect, type Page } from 'playwright/test';
import { country, open, openMenu, violations } from './page.ts';
import { LONG, ROW, test } from './test.ts';

async function openOwn(page: Page) {
  await openMenu(page);
  await page.getByRole('button', { name: 'Your own data…' }).click();
  return page.getByRole('dialog', { name: 'Your own data' });
}

const MADE_UP = [
  ['Land', 'Year', 'Helpers', 'Other'],
  ['Angola', '1976', '1200', '7'],
  ['Ethiopia', '1976', '300', '7'],
  ['Atlantida', '1976', '40', '7'],
]
  .map((row) => row.join('\t'))
  .join('\n');

test(
  'a pasted table is corrected, placed and shown, with a link that says which file it needs',
  LONG,
  async ({ page }) => {
    await open(page, 'year=1988');
    const dialog = await openOwn(page);
    await expect(dialog).toContainText('Nothing is uploaded');
    await dialog.getByLabel('Or paste a table').fill(MADE_UP);
    await dialog.getByRole('button', { name: 'Read this table' }).click();
    await dialog.getByLabel('What the column “Land” holds').selectOption('country');
    await dialog.getByLabel('What the column “Helpers” holds').selectOption('figure');
    await dialog.getByLabel('What the column “Other” holds').selectOption('none');
    await expect(dialog.getByRole('button', { name: 'Show on the map (2 figures)' })).toBeEnabled();
    await dialog.getByLabel('What “Atlantida” means').selectOption({ label: 'Cuba' });
    await dialog.getByLabel('Title').fill('Helpers of 1976');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Show on the map (3 figures)' }).click();
    await expect(page.getByText(/Your own data: Helpers of 1976 · 3 figures/)).toBeVisible();
    await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /1,200/);
    await expect(page).toHaveURL(/data=local\/[0-9a-f]{16}\/3\/Helpers\+of\+1976/);
    await page.getByRole('button', { name: 'Share' }).click();
    const share = page.getByRole('dialog', { name: 'Share and cite' });
    await expect(share).toContainText('asks whoever opens it for the file “Helpers of 1976”');
    await expect(share.getByRole('tab')).toHaveText(['Link', 'Picture', 'Data']);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Back to Intervention Atlas' }).click();
    await expect(page).toHaveURL(/\?year=1988$/);
    await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /52,000/);
  },
);

test('what is not read is listed with its place and comes as CSV, and the rest is shown', async ({
  page,
}) => {
  await open(page);
  const lines = [
    'country;year;troops',
    'Angola;1976;many',
    'Angola;1977;36.000',
    'Angola;1978 Q1;2',
  ];
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'faulty.csv'));
    return data;
  }, lines.join('\n'));
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  const dialog = page.getByRole('dialog', { name: 'Your own data' });
  await expect(dialog).toContainText('line 2');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download all as CSV' }).click();
  expect((await download).suggestedFilename()).toBe('not-read.csv');
  await dialog.getByRole('button', { name: 'Show on the map (1 figure)' }).click();
  await expect(page.getByText(/Your own data: faulty · 1 figure/)).toBeVisible();
});

test('own data are there again after a reload, until they are deleted', LONG, async ({ page }) => {
  await open(page);
  const dialog = await openOwn(page);
  await dialog.getByRole('button', { name: 'Read these lines' }).click();
  await dialog.getByRole('button', { name: /^Show on the map/ }).click();
  const line = page.getByRole('status').filter({ hasText: 'Your own data: Example' });
  await expect(line).toHaveAttribute('aria-busy', 'false');
  await page.reload();
  await expect(line).toBeVisible();
  await openOwn(page);
  await dialog.getByRole('button', { name: 'Delete “Example”' }).click();
  await expect(dialog).toContainText('“Example” is deleted.');
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('This link shows the file “Example”');
});

test(
  'who has not the file of a link is told which, chooses it, and sees the view of the link',
  LONG,
  async ({ page }) => {
    const text = 'country,year,troops\nAngola,1976,1200\nAngola,1977,2400\n';
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
    await page.goto(`./?year=1976&country=AGO&data=local/${hash}/2/troops`);
    const told = page.getByRole('alert');
    await expect(told).toContainText(`the file “troops” (2 rows, ${hash})`);
    await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /52,000/);
    await told.getByRole('button', { name: 'Choose the file' }).click();
    const dialog = page.getByRole('dialog', { name: 'Your own data' });
    const choose = (body: string) =>
      page.locator('[data-own-file]').setInputFiles({
        name: 'troops.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(body),
      });
    await choose(text.replace('2400', '2500'));
    await expect(dialog).toContainText('This is not the file that the link asks for');
    await dialog.getByRole('button', { name: 'Another file' }).click();
    await choose(text);
    await expect(dialog).toContainText('This is the file that the link asks for');
    await dialog.getByRole('button', { name: 'Show on the map (2 figures)' }).click();
    await expect(page.getByRole('heading', { name: 'Angola', exact: true })).toBeVisible();
    await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /1,200/);
    expect(new URL(page.url()).search).toBe(`?year=1976&country=AGO&data=local/${hash}/2/troops`);
  },
);

async function chooseWorkbook(page: Page): Promise<void> {
  const workbook = await writeXlsx({
    sheets: [
      { name: 'Read me', rows: [['Made up']] },
      {
        name: 'Data',
        rows: [
          ['country', 'year', 'observers'],
          ['Angola', 1989, 70],
          ['Namibia', 1989, 4_500],
        ],
      },
    ],
  });
  await page.locator('[data-own-file]').setInputFiles({
    name: 'observers.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(workbook),
  });
}

test('a workbook is read in the browser, by its sheet with a table', LONG, async ({ page }) => {
  await open(page);
  const dialog = await openOwn(page);
  await chooseWorkbook(page);
  await expect(dialog.getByLabel('Title')).toHaveValue('observers');
  await dialog.getByRole('button', { name: 'Show on the map (2 figures)' }).click();
  await expect(country(page, 'NAM')).toHaveAttribute('aria-label', /4,500/);
});

const UNREADABLE = {
  'another one': 'export const nothing = 1;',
  'cut off': 'export const readXlsx = (bytes) => {',
};

for (const [row, [name, body]] of Object.entries(UNREADABLE).entries()) {
  test(
    `no workbook is called broken where what reads workbooks is ${name}, and it is tried again`,
    row > 0 ? ROW : LONG,
    async ({ page }) => {
      await page.route(/assets\/xlsx-[^/]*\.js$/, (route) =>
        route.fulfill({ contentType: 'text/javascript', body }),
      );
      await open(page);
      const dialog = await openOwn(page);
      await chooseWorkbook(page);
      await expect(dialog.getByRole('alert')).toContainText('What reads the file could not be');
      await expect(dialog).not.toContainText('cannot be unpacked');
      await page.unrouteAll();
      await dialog.getByRole('button', { name: 'Try again' }).click();
      await expect(dialog.getByLabel('Title')).toHaveValue('observers');
    },
  );
}
