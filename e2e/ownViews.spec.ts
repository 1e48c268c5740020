import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import { dropText } from './dropText.ts';
import { country, open, openMenu, slider } from './page.ts';
import { LONG, test } from './test.ts';

async function drop(page: Page, name: string, text: string) {
  await dropText(page, name, text);
  return page.getByRole('dialog', { name: 'Your own data' });
}

/** Opens the store of own data as another program might, which lays nothing into it. */
function openBare(page: Page, version: number): Promise<void> {
  return page.evaluate(
    (asked) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('intervention-atlas.own', asked);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onerror = reject;
      }),
    version,
  );
}

async function show(page: Page, name: string, text: string) {
  const dialog = await drop(page, name, text);
  await dialog.getByRole('button', { name: /^Show on the map/ }).click();
  const line = page.locator('.own-line');
  await expect(line).toHaveAttribute('aria-busy', 'false');
  return line;
}

const ROWS = [
  'country,year,deployed soldiers,soldiers killed',
  'Angola,1990,1200,3',
  'Angola,1991,52000,',
  'Namibia,1990,40,12',
  'Namibia,1991,90000,1',
].join('\n');

test('every view works on own data, and the atlas is one click away', LONG, async ({ page }) => {
  await open(page, 'year=1988');
  const line = await show(page, 'deployed.csv', ROWS);
  await test.step('layers, each with its own classes', async () => {
    const legend = page.getByRole('list', { name: 'Legend' });
    await expect(legend).toContainText('10,000');
    await page.getByRole('combobox', { name: 'Layer' }).selectOption('soldiers killed');
    await expect(legend).not.toContainText('10,000');
    await page.getByRole('combobox', { name: 'Layer' }).selectOption('deployed soldiers');
  });
  await test.step('the year, the panel, the table', async () => {
    await slider(page).press('End');
    await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /52,000/);
    await country(page, 'AGO').press('Enter');
    const panel = page.getByRole('region', { name: 'Angola' });
    await expect(panel).toContainText('line 3');
    await expect(panel).not.toContainText(/Cuba|no address|Something wrong/);
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Table', exact: true }).click();
    await page.getByLabel('Filter by name').fill('nam');
    await expect(page.getByRole('table').getByRole('button', { name: 'Namibia' })).toBeVisible();
    await page.getByRole('tab', { name: 'Map', exact: true }).click();
  });
  await test.step('search, About', async () => {
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: 'Search', exact: true }).fill('ango');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Angola', exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await openMenu(page);
    await page.getByRole('button', { name: 'About' }).click();
    const about = page.getByRole('dialog', { name: 'About' });
    await expect(about).toContainText('Your own table');
    await expect(about).not.toContainText('Background and motives');
    await page.keyboard.press('Escape');
  });
  await test.step('the view as a table', async () => {
    await page.getByRole('button', { name: 'Share' }).click();
    const share = page.getByRole('dialog', { name: 'Share and cite' });
    await share.getByRole('tab', { name: 'Data' }).click();
    const download = page.waitForEvent('download');
    await share.getByRole('button', { name: 'CSV' }).click();
    expect((await download).suggestedFilename()).toBe('deployed-soldiers_best_1991_deployed.csv');
    await page.keyboard.press('Escape');
  });
  await test.step('Back, Forward, and back to the atlas', async () => {
    await line.getByRole('button', { name: /^Back to/ }).click();
    await expect(page).toHaveURL(/\?year=1988$/);
    await page.goBack();
    await expect(line).toContainText('deployed');
    await page.goForward();
    await expect(line).toHaveCount(0);
  });
});

const HOSTILE = [
  'country,year,__proto__,<img src=//evil.example/a>,source',
  'Angola,1990,3,4,javascript:alert(1)',
  '"Benin",1990,5,6,"<script src=//evil.example/b></script>\u202Egpj"',
  'Togo,1990,7,8,https://example.org/report',
].join('\n');

test('what a file says is text, and asks nothing of the network', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('dialog', (dialog) => asked.push(dialog.message()));
  await open(page);
  const name = `<b onclick=alert(1)>\uD800\u202E${'x'.repeat(200)}.csv`;
  await show(page, name, HOSTILE);
  await expect(page.locator('.own-line')).toContainText('<b onclick=alert(1)>');
  await country(page, 'AGO').press('Enter');
  const panel = page.getByRole('region', { name: 'Angola' });
  await expect(panel).toContainText('<img src=//evil.example/a>');
  await expect(panel).toContainText('javascript:alert(1)');
  await expect(page.locator('a[href^="javascript:"], b[onclick], img[src*="evil"]')).toHaveCount(0);
  await country(page, 'TGO').press('Enter');
  const link = page.getByRole('region', { name: 'Togo' }).getByRole('link').first();
  await expect(link).toHaveAttribute('href', 'https://example.org/report');
  await expect(link).toHaveAttribute('rel', /noopener/);
  expect(asked.filter((url) => !url.startsWith(new URL(baseURL ?? '').origin))).toEqual([]);
});

test(
  'where a browser does not keep own data, the page says why, and they stay',
  LONG,
  async ({ page }) => {
    await test.step('storage is full', async () => {
      await page.addInitScript(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('', 'QuotaExceededError');
        };
      });
      await open(page);
      await expect(await show(page, 'a.csv', ROWS)).toContainText(
        'storage of this browser is full',
      );
      await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /52,000/);
    });
    await test.step('a newer page has made it anew', async () => {
      await openBare(page, 9);
      await expect(await show(page, 'b.csv', ROWS.replace('52000', '51000'))).toContainText(
        'a newer version of this page',
      );
      await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /51,000/);
    });
    await test.step('storage is forbidden', async () => {
      await page.evaluate(() => {
        indexedDB.open = () => {
          throw new DOMException('', 'SecurityError');
        };
      });
      await expect(await show(page, 'c.csv', ROWS.replace('52000', '50000'))).toContainText(
        'this browser forbids storage',
      );
    });
  },
);

test(
  'a store that was made without its shelves is made anew, and keeps what is shown',
  LONG,
  async ({ page }) => {
    await open(page);
    await openBare(page, 1);
    const dialog = await drop(page, 'a.csv', ROWS);
    await dialog.getByRole('button', { name: /^Show on the map/ }).click();
    const line = page.locator('.own-line');
    await expect(line).toHaveAttribute('aria-busy', 'false');
    await expect(page.getByText('forbids storage')).toHaveCount(0);
    await page.reload();
    await expect(line).toBeVisible();
  },
);

test(
  'a saved atlas file shows elsewhere what was saved; a link tells who read its file otherwise',
  LONG,
  async ({ page, browser, baseURL }) => {
    await open(page);
    const dialog = await drop(page, 'deployed.csv', ROWS);
    await dialog.getByLabel('What the column “soldiers killed” holds').selectOption('none');
    const line = page.locator('.own-line');
    await dialog.getByRole('button', { name: 'Show on the map (4 figures)' }).click();
    await expect(line).toHaveAttribute('aria-busy', 'false');
    await slider(page).press('Home');
    await country(page, 'NAM').press('Enter');
    await expect(page).toHaveURL(/country=NAM/);
    const address = new URL(page.url()).search;
    const download = page.waitForEvent('download');
    await line.getByRole('button', { name: 'Save' }).click();
    const saved = {
      name: 'deployed.atlas.json',
      mimeType: 'application/json',
      buffer: readFileSync(await (await download).path()),
    };
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const other = await context.newPage();
    await other.goto(`./${address}`);
    await other.getByRole('button', { name: 'Choose the file' }).click();
    const chosen = other.locator('[data-own-file]');
    const file = { name: 'deployed.csv', mimeType: 'text/csv', buffer: Buffer.from(ROWS) };
    await chosen.setInputFiles(file);
    const asking = other.getByRole('dialog', { name: 'Your own data' });
    await expect(asking).toContainText('but its sender read it otherwise');
    await asking.getByRole('button', { name: 'Another file' }).click();
    await chosen.setInputFiles(saved);
    await expect(asking).toContainText('This is the file that the link asks for.');
    await asking.getByRole('button', { name: /^Show on the map/ }).click();
    await expect(other.getByRole('heading', { name: 'Namibia', exact: true })).toBeVisible();
    expect(new URL(other.url()).search).toBe(address);
    const painted = (of: Page) =>
      of.locator('path[data-country]').evaluateAll((all) => all.map((one) => one.ariaLabel).sort());
    expect(await painted(other)).toEqual(await painted(page));
    await context.close();
  },
);

test(
  'the years of a table of one’s own are on the first screen of a phone',
  LONG,
  async ({ page }) => {
    for (const [width, height] of [
      [390, 844],
      [844, 390],
    ] as const) {
      await page.setViewportSize({ width, height });
      await open(page);
      await show(page, 'deployed.csv', ROWS);
      const play = await page.locator('.play').boundingBox();
      expect((play?.y ?? height) + (play?.height ?? 0), `${width}`).toBeLessThanOrEqual(height);
    }
  },
);
