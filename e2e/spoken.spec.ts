import { expect } from 'playwright/test';
import { listen, REST } from './listen.ts';
import { country, open, slider } from './page.ts';
import { LONG, test } from './test.ts';

test('a step says the new year in one short sentence', async ({ page }) => {
  await open(page, 'year=1986');
  const heard = await listen(page);
  await slider(page).focus();
  for (const _ of [1, 2, 3]) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(REST);
  }
  expect(await heard()).toEqual([
    '1987: 3 countries; largest Angola 36,000.',
    '1988: 3 countries; largest Angola 52,000.',
    '1989: 2 countries; largest Angola 25,000.',
  ]);
});

test('years that pass below a finger are not read out', LONG, async ({ page }) => {
  await open(page, 'year=1980');
  const heard = await listen(page);
  // Within the page, so that a slow machine does not rest between two steps.
  await slider(page).evaluate(async (input: HTMLInputElement) => {
    for (let step = 0; step < 8; step += 1) {
      input.stepUp();
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
  await page.waitForTimeout(REST);
  expect(await heard()).toEqual(['1988: 3 countries; largest Angola 52,000.']);
});

for (const tab of ['map', 'table']) {
  test(`playing is silent until it stops (${tab})`, LONG, async ({ page }) => {
    await page.goto(`./?year=1975&country=AGO&tab=${tab}`);
    await expect(slider(page)).toBeVisible();
    if (tab === 'table') await expect(page.getByRole('table')).toBeVisible();
    const heard = await listen(page);
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(async () => Number(await slider(page).inputValue())).toBeGreaterThan(1978);
    expect(await heard()).toEqual([]);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.waitForTimeout(REST);
    const [sentence, ...more] = await heard();
    const year = await slider(page).inputValue();
    expect(sentence).toMatch(new RegExp(`^${year}: .*Selected: Angola, ${year}: `));
    expect(more).toEqual([]);
  });
}

test('opening a country says the country alone', LONG, async ({ page }) => {
  await open(page, 'year=1988');
  const heard = await listen(page);
  await country(page, 'AGO').focus();
  await page.keyboard.press('Enter');
  await page.waitForTimeout(REST);
  expect(await heard()).toEqual([
    'Selected: Angola, 1988: 52,000 Cuban troops; claims from 40,000–55,000; 9 sources.',
  ]);
});

test('the title of the document follows the view', async ({ page }) => {
  await open(page);
  await expect(page).toHaveTitle(/^Intervention Atlas: /);
  await open(page, 'year=1988&country=AGO');
  await expect(page).toHaveTitle('Angola, 1988 – Cuban troops – Intervention Atlas');
  await slider(page).press('ArrowRight');
  await expect(page).toHaveTitle('Angola, 1989 – Cuban troops – Intervention Atlas');
  await open(page, 'moment=angola-1975&lang=es');
  await expect(page).toHaveTitle(/^Angola.* – Atlas de intervenciones$/);
});
