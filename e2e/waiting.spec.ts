import { expect, type Page } from 'playwright/test';
import { hold } from './hold.ts';
import { open, openMenu } from './page.ts';
import { LONG, ofRow, test } from './test.ts';

/** Lets the clock go on until something is so: a wait begins when that which waits has come. */
async function letGo(page: Page, milliseconds: number, isSo: () => Promise<unknown>) {
  await expect(async () => {
    await page.clock.runFor(milliseconds);
    await isSo();
  }).toPass();
}

const EN = /assets\/en-[^/]*\.js$/;
const ES = /assets\/es-[^/]*\.js$/;

/** The alert of the words alone: what else was on its way may have run out of time with them. */
function refusal(page: Page) {
  return page.getByRole('alert').filter({ hasText: 'could not be loaded in Español' });
}

test('takes the other language where the words of the one asked for never come, and says so', async ({
  page,
}) => {
  await page.clock.install();
  await hold(page, ES);
  let hasOther = false;
  page.on('response', (response) => {
    hasOther ||= EN.test(response.url());
  });
  await page.goto('./?lang=es', { waitUntil: 'commit' });
  await expect(page.locator('#waiting')).toBeVisible();
  await letGo(page, 31_000, () => expect.poll(() => hasOther, { timeout: 2_000 }).toBe(true));
  await page.clock.runFor(31_000);
  await expect(page.locator('path[data-country="AGO"]')).toBeVisible();
  await page.clock.runFor(61_000);
  await expect(refusal(page)).toBeVisible();
});

test('says that the program cannot be had where no words ever come, and goes on when they do', async ({
  page,
}) => {
  await page.clock.install();
  const answer = await hold(page, /assets\/e[ns]-[^/]*\.js$/);
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.getByText('Loading the map')).toBeVisible();
  const said = page.getByRole('alert');
  await letGo(page, 66_000, () =>
    expect(said).toContainText('program of this page could not be loaded', { timeout: 500 }),
  );
  answer();
  await page.clock.resume();
  await expect(page.locator('path[data-country="AGO"]')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('says which language it waits for, and after a minute that it cannot be had', async ({
  page,
}) => {
  await page.clock.install();
  await hold(page, ES);
  await page.goto('./');
  await expect(page.locator('path[data-country="AGO"]')).toBeVisible();
  await openMenu(page);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Español');
  await page.clock.runFor(400);
  await expect(page.getByRole('status').filter({ hasText: 'Waiting for Español' })).toBeVisible();
  await page.clock.runFor(61_000);
  await expect(refusal(page)).toBeVisible();
  await expect(page.getByText('Waiting for Español')).toHaveCount(0);
  await expect(page).not.toHaveURL(/lang=es/);
});

test('says over a phone’s open menu which language it waits for', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.clock.install();
  await hold(page, ES);
  await open(page);
  await openMenu(page);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Español');
  await page.clock.runFor(400);
  const said = page.getByRole('status').filter({ hasText: 'Waiting for Español' });
  await expect(said).toBeVisible();
  const isUppermost = await said.evaluate((line) => {
    const { x, y, width, height } = line.getBoundingClientRect();
    return line.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
  expect(isUppermost).toBe(true);
});

/** What a link asks for beside the map, and the name of what is waited for. */
const LINES = [
  [
    'the words about an older dataset',
    'version=2026.11',
    /assets\/VersionNotice-[^/]*\.js$/,
    'Waiting for 2026.11…',
  ],
  [
    'the words about a file of somebody’s own',
    'data=local/0123456789abcdef/3/troops',
    /assets\/Wanted-[^/]*\.js$/,
    'Loading…',
  ],
] as const;

for (const [row, [name, query, pattern, told]] of LINES.entries()) {
  test(`says that it waits for ${name}`, ofRow(row), async ({ page }) => {
    await page.clock.install();
    const answer = await hold(page, pattern);
    await open(page, query);
    await page.clock.runFor(400);
    const said = page.getByRole('status').filter({ hasText: told });
    await expect(said).toBeVisible();
    answer();
    await expect(said).toHaveCount(0);
  });
}

const PARTS = [
  ['Share', /assets\/ShareDialog-[^/]*\.js$/, (page: Page) => share(page)],
  ['the words of Share', /assets\/share\.en-[^/]*\.js$/, (page: Page) => share(page)],
  [
    'Your own data…',
    /assets\/OwnDialog-[^/]*\.js$/,
    async (page: Page) => {
      await openMenu(page);
      await page.getByRole('button', { name: 'Your own data…' }).click();
    },
  ],
] as const;

async function share(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
}

for (const [row, [name, pattern, press]] of PARTS.entries()) {
  test(
    `says where it is asked for that it waits for ${name}, and after a minute offers to try again`,
    row === 0 ? {} : LONG,
    async ({ page }) => {
      await page.clock.install();
      const answer = await hold(page, pattern);
      await open(page);
      // Else the clock goes on by itself, however long a press takes.
      await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000));
      await press(page);
      const dialog = page.getByRole('dialog');
      await expect(dialog).toHaveCount(0);
      await letGo(page, 400, () =>
        expect(dialog.getByRole('status')).toHaveText('Loading…', { timeout: 500 }),
      );
      const said = page.getByRole('alert');
      await letGo(page, 61_000, () =>
        expect(said.getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: 500 }),
      );
      await expect(said).toContainText('could not be loaded');
      await expect(dialog).toHaveCount(0);
      answer();
      await expect(dialog).toBeVisible();
      await expect(said).toHaveCount(0);
    },
  );
}

test(
  'a dialog that has not come can be left, and the focus is where it was',
  LONG,
  async ({ page }) => {
    await hold(page, /assets\/ShareDialog-[^/]*\.js$/);
    await open(page);
    await share(page);
    await expect(page.getByRole('dialog')).toContainText('Loading…');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
  },
);
