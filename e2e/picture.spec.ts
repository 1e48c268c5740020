import { readFileSync } from 'node:fs';
import { expect, type Page, test } from 'playwright/test';
import { open, violations } from './page.ts';

async function openPicture(page: Page, query: string) {
  await open(page, query);
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share and cite' });
  await dialog.getByRole('tab', { name: 'Picture' }).click();
  return dialog;
}

async function download(page: Page, name: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('a reader takes the map along as a picture that says what it is, and its words with it', async ({
  page,
}) => {
  const dialog = await openPicture(page, 'year=1985&layer=killed&country=AGO');
  const words = dialog.getByRole('textbox');
  await expect(words).toHaveValue(/^World map with the borders of 1985, Cubans killed/);
  await words.fill('My own words & signs.');
  await expect(dialog.getByRole('img', { name: 'My own words & signs.' })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  const png = await download(page, 'Download PNG');
  expect(png.name).toMatch(/^intervention-atlas_killed_1985_[\d.]+_en_1600x900\.png$/);
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([1600, 900]);

  await dialog.getByText('SVG', { exact: true }).click();
  await dialog.getByText('Square', { exact: true }).click();
  const svg = await download(page, 'Download SVG');
  expect(svg.name).toMatch(/_1080x1080\.svg$/);
  const text = svg.bytes.toString();
  expect(text).toContain('<desc>My own words &amp; signs.</desc>');
  const drawn = await page.evaluate((source) => {
    const { documentElement } = new DOMParser().parseFromString(source, 'image/svg+xml');
    return [...documentElement.querySelectorAll('text')].map((one) => one.textContent).join(' ');
  }, text);
  expect(drawn).toContain('1985');
  expect(drawn).toContain('Sources of the numbers');
  expect(drawn).toMatch(/dataset \d{4}\.\d\d/);
  expect(text.match(/font\/woff2;base64/g)).toHaveLength(6);
});

test('without its letters, or in a browser that copies no pictures, the dialog says so', async ({
  page,
}) => {
  let isCut = true;
  await page.route(/serif-latin-ext[^/]*\.woff2/, (route) =>
    isCut ? route.abort() : route.continue(),
  );
  await page.addInitScript(() => Reflect.deleteProperty(window, 'ClipboardItem'));
  const dialog = await openPicture(page, 'year=1977&compare=1988');
  await expect(dialog.getByRole('alert')).toContainText('The letters of the atlas have not come.');
  await expect(dialog.getByRole('button', { name: 'Download PNG' })).toBeDisabled();
  isCut = false;
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await dialog.getByRole('button', { name: 'Copy picture' }).click();
  await expect(dialog).toContainText('This browser lets no page copy a picture.');
});

test('a reader prints the view on one sheet, with its table and its sources', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  const dialog = await openPicture(page, 'year=1977&compare=1988');
  await dialog.getByRole('button', { name: 'A4' }).click();
  const sheet = page.locator('.printed-sheet');
  await expect(sheet.locator('text', { hasText: 'Sources of the numbers' })).toHaveCount(1);
  const pdf = (await page.pdf({ preferCSSPageSize: false, format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(sheet).toHaveCount(0);
});
