import { expect } from 'playwright/test';
import { open } from './page.ts';
import { test } from './test.ts';

test('a correction is written by keyboard, checked like the data, and becomes an entry that nobody sends', async ({
  page,
}) => {
  await open(page, 'year=1988&country=AGO');
  const troops = page.getByRole('region', { name: 'Cuban troops' });
  const asks = troops.getByRole('button', { name: 'Something wrong, or a source missing?' });
  await asks.focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Something wrong, or a source missing?' });
  await expect(form).toContainText('Nothing is sent by this page');
  const number = form.getByLabel('Number', { exact: true });
  await expect(number).toHaveValue('52000');
  const entry = form.getByRole('region', { name: 'The entry' });
  const sent: string[] = [];
  // Late parts of the page are asked for; nothing is handed over, neither as a body nor in an address.
  page.on('request', (request) => {
    if (request.method() !== 'GET' || /[?#]/.test(request.url())) sent.push(request.url());
  });
  await number.fill('many');
  await expect(number).toHaveAttribute('aria-invalid', 'true');
  await expect(entry).toHaveCount(0);
  // An exact number stands in the entry thrice, and in the form once.
  await number.fill('1.5');
  await expect(form).toContainText('One field has to be mended first.');
  await number.fill('51,000');
  await form.getByLabel('Title of the source').fill('A new book');
  await form.getByLabel('Its address').fill('https://example.org/book');
  await expect(entry).toContainText('For data/sources.json:');
  await expect(entry).toContainText('"best": 51000');
  await expect(entry).toContainText('"wording": {');
  await entry.getByRole('button', { name: 'Copy the entry' }).press('Enter');
  await expect(entry.getByRole('status')).not.toBeEmpty();
  await page.keyboard.press('Escape');
  await expect(form).toBeHidden();
  await expect(asks).toBeFocused();
  expect(sent).toEqual([]);
});
