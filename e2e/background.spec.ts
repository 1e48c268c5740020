import { expect } from 'playwright/test';
import { open, openMenu, violations } from './page.ts';
import { LONG, test } from './test.ts';

test('a sentence of the background leads to the place in its source, and back', async ({
  page,
}) => {
  await open(page, 'intervention=dza1963');
  const background = page.locator('.background-part');
  await expect(background.getByRole('heading', { name: 'Background' })).toBeVisible();
  const mark = background.getByRole('link', { name: /^Source 1: .*, “Sand War”$/ }).first();
  await mark.click();
  const place = background.getByRole('link', { name: '1, “Sand War”: back to the text' });
  await expect(place).toBeFocused();
  await expect(place).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(mark).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
});

test('a long background is opened by the reader', LONG, async ({ page }) => {
  await open(page, 'intervention=ago1975_91&lang=es');
  const background = page.locator('.background-part');
  const first = background.locator('p').first();
  await expect(background.locator('summary')).toContainText(/Trasfondo\s*\d+ pasajes/);
  await expect(first).toBeHidden();
  await background.locator('summary').click();
  await expect(first).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test(
  'the background of the whole is loaded when it is opened, and not before',
  LONG,
  async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const isAsked = () => asked.some((path) => path.endsWith('/sources.json'));
    await open(page);
    await openMenu(page);
    await page.getByRole('button', { name: 'About', exact: true }).click();
    const about = page.getByRole('dialog', { name: 'About' });
    const summary = about.getByText('Background and motives, as the sources state them');
    await expect(summary).toBeVisible();
    expect(isAsked()).toBe(false);
    await summary.click();
    await expect(about.locator('.background p').first()).toBeVisible();
    expect(isAsked()).toBe(true);
    expect(await violations(page)).toEqual([]);
  },
);
