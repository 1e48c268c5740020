import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import { open, violations } from './page.ts';
import { LONG, test } from './test.ts';

async function openPicture(page: Page, query = '') {
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
  const drawn = [...text.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)]
    .map(([, inner = '']) => inner.replace(/<[^>]*>/g, ''))
    .join(' ');
  expect(drawn).toContain('1985');
  expect(drawn).toContain('Sources of the numbers');
  expect(drawn).toMatch(/dataset \d{4}\.\d\d/);
  expect(drawn).toContain(new URL(page.url()).host);
  expect(text.match(/font\/woff2;base64/g)).toHaveLength(6);
});

test(
  'without its letters, or in a browser that copies no pictures, the dialog says so',
  LONG,
  async ({ page }) => {
    let isCut = true;
    await page.route(/serif-latin-ext[^/]*\.woff2/, (route) =>
      isCut ? route.abort() : route.continue(),
    );
    await page.addInitScript(() => Reflect.deleteProperty(window, 'ClipboardItem'));
    const dialog = await openPicture(page, 'year=1977&compare=1988');
    await expect(dialog.getByRole('alert')).toContainText(
      'The letters of the atlas have not come.',
    );
    await expect(dialog.getByRole('button', { name: 'Download PNG' })).toBeDisabled();
    isCut = false;
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await dialog.getByRole('button', { name: 'Copy picture' }).click();
    await expect(dialog).toContainText('This browser lets no page copy a picture.');
  },
);

test(
  'a reader prints the view on one sheet, with its table and its sources',
  LONG,
  async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    const dialog = await openPicture(page, 'year=1977&compare=1988');
    await dialog.getByRole('button', { name: 'A4: Print on one sheet' }).click();
    const sheet = page.locator('.printed-sheet');
    await expect(sheet.locator('text', { hasText: 'Sources of the numbers' })).toHaveCount(1);
    const pdf = (await page.pdf({ preferCSSPageSize: false, format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(sheet).toHaveCount(0);

    await dialog.getByRole('button', { name: 'Letter: Lesson sheet' }).click();
    await expect(sheet.locator('text', { hasText: 'Which one do you trust most?' })).toHaveCount(1);
    const lesson = (await page.pdf({ format: 'Letter' })).toString('latin1');
    expect(lesson.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  },
);

test(
  'the command to print puts the view on one sheet, and behind it what is open',
  LONG,
  async ({ page }) => {
    await open(page, 'year=1988&country=AGO');
    const sheet = page.locator('.printed-sheet');
    await page.keyboard.press('Control');
    await expect(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await expect(sheet).toHaveCount(1, { timeout: 200 });
    }).toPass();
    await page.emulateMedia({ media: 'print' });
    await expect(sheet.locator('text', { hasText: 'Painted claim' })).toHaveCount(1);
    await expect(page.locator('.map-frame')).toBeHidden();
    const panel = page.getByRole('region', { name: 'Angola' });
    const [paper, claim] = await Promise.all([
      panel.boundingBox(),
      panel.locator('.claim').first().boundingBox(),
    ]);
    // Two columns, and nothing that asks for a press.
    expect(claim?.width ?? Number.NaN).toBeLessThan((paper?.width ?? Number.NaN) / 2);
    await expect(panel.getByRole('button', { name: 'Something wrong?' }).first()).toBeHidden();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(sheet).toHaveCount(0);
    await expect(page.locator('.map-frame')).toBeVisible();
  },
);

test(
  'a reader makes a film of the years, or is told why there is none, and can call it off',
  LONG,
  async ({ page }) => {
    const dialog = await openPicture(page, 'year=1988&compare=1977');
    await dialog.getByText('Film of the years', { exact: true }).click();
    await dialog.getByRole('combobox', { name: 'From' }).selectOption('1975');
    await dialog.getByRole('combobox', { name: 'to', exact: true }).selectOption('1977');
    await expect(dialog).toContainText('3 years in 3 s');
    await dialog.getByText('Square', { exact: true }).click();
    const writing = /\/filmWriter-/;
    await page.route(writing, (route) => route.abort());
    await dialog.getByRole('button', { name: 'Make film' }).click();
    await expect(dialog).toContainText('What writes films has not come. Nothing is lost');
    await page.unroute(writing);
    const film = await download(page, 'Try again');
    expect(film.name).toMatch(/_troops_1975-1977_[\d.]+_en_1080x1080\.(?:webm|mp4)$/);
    expect(film.bytes.length).toBeGreaterThan(20_000);
    await expect(dialog).toContainText('Film saved');

    await dialog.getByRole('combobox', { name: 'to', exact: true }).selectOption('2026');
    await dialog.getByRole('button', { name: 'Make film' }).click();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog).toContainText('Nothing of the film was kept.');
    await page.evaluate(() => {
      VideoEncoder.prototype.encode = () => {
        throw new Error('broken');
      };
    });
    await dialog.getByRole('button', { name: 'Make film' }).click();
    await expect(dialog).toContainText('The browser’s video encoder stopped.');
  },
);

test('a browser without H.264 makes a film that plays all the same', LONG, async ({ page }) => {
  await page.addInitScript(() => {
    const isSupported = VideoEncoder.isConfigSupported.bind(VideoEncoder);
    VideoEncoder.isConfigSupported = async (config) =>
      config.codec.startsWith('avc') ? { supported: false, config } : isSupported(config);
  });
  const dialog = await openPicture(page);
  await dialog.getByText('Film of the years', { exact: true }).click();
  await dialog.getByRole('combobox', { name: 'From' }).selectOption('2025');
  const film = await download(page, 'Make film');
  expect(film.name).toMatch(/\.webm$/);
  // Played outside: the page itself plays nothing, and its policy says so.
  const player = await page.context().newPage();
  const seconds = await player.evaluate(async (base64) => {
    const video = document.createElement('video');
    video.src = `data:video/webm;base64,${base64}`;
    await new Promise((resolve, reject) => {
      video.onloadedmetadata = resolve;
      video.onerror = () => reject(new Error(video.error?.message));
    });
    return video.duration;
  }, film.bytes.toString('base64'));
  expect(seconds).toBeCloseTo(2, 0);
});
