import { expect, test } from 'playwright/test';
import { open, violations } from './page.ts';

test('a reader without a clipboard finds the address selected, and is told which keys copy it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, 'year=1977&country=AGO&utm_source=mail');
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share and cite' });
  await expect(dialog).toContainText('Angola, Cuban troops, 1977');
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByRole('status')).toContainText('press Ctrl+C');
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(
    /\?year=1977&country=AGO&lang=en$/,
  );
  await dialog.getByRole('checkbox', { name: /Keep these figures/ }).check();
  const address = await dialog.getByRole('textbox').inputValue();
  expect(new URL(address).searchParams.get('version')).toMatch(/^\d{4}\./);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
});
