import { expect } from 'playwright/test';
import { country, open, slider } from './page.ts';
import { LONG, test } from './test.ts';

test('opens on 1988 with title, legend, slider and a sentence that says what the map shows', async ({
  page,
}) => {
  await open(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Intervention Atlas');
  await expect(slider(page)).toHaveAttribute('aria-valuenow', '1988');
  await expect(page.getByRole('status', { name: 'Summary' })).toContainText('Cuban troops, 1988');
  await expect(
    page.getByRole('list', { name: 'Legend' }).getByRole('listitem').first(),
  ).toBeVisible();
  const fill = await country(page, 'AGO').getAttribute('fill');
  expect(fill).not.toBe(await country(page, 'BRA').getAttribute('fill'));
});

test('scrubs by keys and by typing', LONG, async ({ page }) => {
  await open(page);
  const year = slider(page);
  await year.focus();
  const steps = [
    ['ArrowRight', '1989'],
    ['ArrowLeft', '1988'],
    ['PageUp', '1998'],
    ['PageDown', '1988'],
    ['Home', '1959'],
    ['End', '2026'],
  ] as const;
  for (const [key, value] of steps) {
    await page.keyboard.press(key);
    await expect(year).toHaveAttribute('aria-valuenow', value);
  }
  const field = page.getByLabel('Type a year');
  // What is written there already would not be typed.
  await expect(field).toHaveValue('2026');
  await field.fill('1988');
  await expect(year).toHaveAttribute('aria-valuenow', '1988');
  await expect(country(page, 'AGO')).toHaveAttribute(
    'aria-label',
    /Angola, 1988: 52,000 Cuban troops/,
  );
});

test('plays and pauses', async ({ page }) => {
  await open(page, 'year=1960');
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('fast');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(async () => Number(await slider(page).inputValue())).toBeGreaterThan(1962);
  await page.getByRole('button', { name: 'Pause' }).click();
  const stopped = await slider(page).inputValue();
  await page.waitForTimeout(700);
  expect(await slider(page).inputValue()).toBe(stopped);
});

test('switches to every layer', LONG, async ({ page }) => {
  await open(page, 'year=1983');
  const layer = page.getByLabel('Layer');
  for (const id of [
    'civilians',
    'killed',
    'wounded',
    'opponents-killed',
    'involvement',
    'disagreement',
  ]) {
    await layer.selectOption(id);
    await expect(page).toHaveURL(new RegExp(`layer=${id}`));
    await expect(
      page.getByRole('list', { name: 'Legend' }).getByRole('listitem').first(),
    ).toBeVisible();
  }
});

test(
  'opens a country with its figures and sources, and closes it by Esc, a second click or the sea',
  LONG,
  async ({ page }) => {
    await open(page, 'year=1988');
    const panel = page.getByRole('region', { name: 'Angola' });
    await country(page, 'AGO').click();
    await expect(panel.getByRole('heading', { name: 'Angola', exact: true })).toBeVisible();
    await expect(panel).toContainText('Piero Gleijeses');
    const link = panel.locator('.claim a:not(.claim-link)').first();
    await expect(link).toHaveAttribute('href', /^https?:/);
    await expect(link).toHaveAttribute('rel', /noopener/);
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await country(page, 'AGO').click();
    await expect(panel).toBeVisible();
    await country(page, 'AGO').click();
    await expect(panel).toHaveCount(0);
    await country(page, 'AGO').click();
    const box = await page.locator('.map-canvas').boundingBox();
    await page.mouse.click((box?.x ?? 0) + 60, (box?.y ?? 0) + (box?.height ?? 0) - 30);
    await expect(panel).toHaveCount(0);
  },
);

test('a drag of the map opens nothing, and the next click does', async ({ page }) => {
  await open(page, 'year=1988');
  const before = await country(page, 'DZA').boundingBox();
  await country(page, 'DZA').hover();
  await page.mouse.down();
  await page.mouse.move(500, 300, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/map=/);
  expect(await country(page, 'DZA').boundingBox()).not.toEqual(before);
  await expect(page.locator('path[aria-selected="true"]')).toHaveCount(0);
  await country(page, 'DZA').click();
  await expect(page.getByRole('region', { name: 'Algeria' })).toBeVisible();
});

test('moves between countries and opens them without a mouse', LONG, async ({ page }) => {
  await open(page, 'year=1988');
  await country(page, 'AGO').focus();
  await page.keyboard.press('ArrowUp');
  await expect(country(page, 'AGO')).not.toBeFocused();
  await page.keyboard.press('ArrowDown');
  await country(page, 'AGO').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Angola', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(country(page, 'AGO')).toBeFocused();
});

test('draws South Yemen, Zaire and Ethiopia with Eritrea in their years', async ({ page }) => {
  await open(page, 'year=1978');
  await expect(country(page, 'YMD')).toHaveAttribute('aria-label', /Yemen/);
  await expect(country(page, 'COD')).toHaveAttribute('aria-label', /^Zaire/);
  await expect(country(page, 'ERI')).toHaveCount(0);
  await open(page, 'year=1994');
  await expect(country(page, 'YMD')).toHaveCount(0);
  await expect(country(page, 'ERI')).toHaveCount(1);
});

test('asks nothing of a third party', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url)) foreign.push(url);
  });
  await open(page, 'year=1988&country=AGO');
  await expect(page.getByRole('region', { name: 'Angola' })).toContainText('Piero Gleijeses');
  expect(foreign).toEqual([]);
});
