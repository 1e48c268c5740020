import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import { host } from './host.ts';
import { country, open, slider } from './page.ts';
import { LONG, test } from './test.ts';

const ROWS = [
  'country,year,helpers,source',
  'Angola,1988,1200,two',
  'Angola,1989,1500,two',
  'Angola,1989,1800,three',
  'Angola,1989,900,four',
  'Angola,1990,52000,two',
  'Namibia,1989,40,Gazette',
].join('\n');

/** Drops a table on the page and shows it; resolves once it is known whether it is kept. */
async function show(page: Page, text = ROWS) {
  const dropped = await page.evaluateHandle((body) => {
    const data = new DataTransfer();
    data.items.add(new File([body], 'helpers.csv'));
    return data;
  }, text);
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  const dialog = page.getByRole('dialog', { name: 'Your own data' });
  await dialog.getByRole('button', { name: /^Show on the map/ }).click();
  const line = page.locator('.own-line');
  await expect(line).toHaveAttribute('aria-busy', 'false');
  return line;
}

async function saved(page: Page, name: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test(
  'own years are played and dragged, and become a film, a picture and a lesson',
  LONG,
  async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await open(page);
    await show(page);
    await test.step('played', async () => {
      await slider(page).press('Home');
      await page.getByRole('combobox', { name: 'Speed' }).selectOption('fast');
      await page.getByRole('button', { name: 'Play' }).click();
      await expect(slider(page)).toHaveValue('1990');
      await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /52,000/);
      await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
    });
    await test.step('dragged', async () => {
      const box = await slider(page).boundingBox();
      if (!box) throw new Error('no slider');
      const y = box.y + box.height / 2;
      await page.mouse.move(box.x + box.width - 8, y);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 2, y, { steps: 4 });
      await page.mouse.up();
      await expect(slider(page)).toHaveValue('1989');
      await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /1,500|1,800|900/);
    });
    await page.getByRole('button', { name: 'Share' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share and cite' });
    await dialog.getByRole('tab', { name: 'Picture' }).click();
    await test.step('a picture credits a source once', async () => {
      await dialog.getByText('SVG', { exact: true }).click();
      const svg = await saved(page, 'Download SVG');
      const texts = svg.bytes.toString().match(/<text[ >].*?<\/text>/gs) ?? [];
      const words = texts.join(' ').replaceAll(/<[^>]*>/g, '');
      expect(words).toMatch(/\b(?:Two|Three|Four)\./);
      expect(words).not.toMatch(/“(?:two|three|four)”/);
    });
    await test.step('a lesson sheet', async () => {
      await dialog.getByRole('button', { name: 'Letter: Lesson sheet' }).click();
      const sheet = page.locator('.printed-sheet');
      await expect(sheet.locator('text', { hasText: '1,500' }).first()).toBeAttached();
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await expect(sheet).toHaveCount(0);
    });
    await test.step('a film', async () => {
      await dialog.getByText('Film of the years', { exact: true }).click();
      await expect(dialog).toContainText('3 years in 3 s');
      const film = await saved(page, 'Make film');
      expect(film.name).toMatch(/_1988-1990_.*\.(?:webm|mp4)$/);
      expect(film.bytes.length).toBeGreaterThan(10_000);
    });
  },
);

test(
  'where another window holds the storage, own data stay and the page says so',
  LONG,
  async ({ page }) => {
    await open(page);
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const asked = indexedDB.open('intervention-atlas.own', 1);
          asked.onupgradeneeded = () => {
            asked.result.createObjectStore('list', { keyPath: 'hash' });
            asked.result.createObjectStore('data', { keyPath: 'own.hash' });
          };
          // Held, and not let go of where a newer page asks.
          asked.onsuccess = () => resolve();
          asked.onerror = reject;
          const ask = indexedDB.open.bind(indexedDB);
          indexedDB.open = (name, version = 1) => ask(name, version + 1);
        }),
    );
    await expect(await show(page)).toContainText('another window of this page holds the storage');
    await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /52,000|1,500|1,200/);
  },
);

test(
  'an atlas beside an own file is told to be impossible, and its link opens the file alone',
  LONG,
  async ({ page }) => {
    await open(page);
    await show(page);
    const address = new URL(page.url());
    address.searchParams.set('beside', 'us-troops');
    await page.goto(`${address}`);
    await expect(page.getByText('cannot be shown with your own file')).toBeVisible();
    await expect(page.locator('.own-line')).toBeVisible();
    await expect(page.locator('.half')).toHaveCount(1);
  },
);

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('own data are there again after a reload', LONG, async ({ page, context }) => {
    const { address, close } = await host('/');
    await page.goto(address);
    const stateOf = () =>
      page.evaluate(
        async () => (await navigator.serviceWorker.getRegistration())?.active?.state ?? 'none',
      );
    await expect.poll(stateOf, { timeout: 30_000 }).toBe('activated');
    await show(page);
    await close();
    await context.setOffline(true);
    await page.reload();
    await expect(page.locator('.own-line')).toContainText('helpers');
    await slider(page).press('End');
    await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /52,000/);
  });
});
