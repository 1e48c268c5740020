import { expect, type Page } from 'playwright/test';
import { host } from './host.ts';
import { country, openMenu, slider } from './page.ts';
import { LONG, test } from './test.ts';

test.use({ serviceWorkers: 'allow' });

/** Waits until the page at rest has been kept. */
async function isKept(page: Page): Promise<void> {
  const stateOf = () =>
    page.evaluate(
      async () => (await navigator.serviceWorker.getRegistration())?.active?.state ?? 'none',
    );
  await expect.poll(stateOf, { timeout: 30_000 }).toBe('activated');
}

for (const base of ['/', '/maps/atlas/']) {
  test(
    `opens without network when it was there before, at ${base}`,
    LONG,
    async ({ page, context }) => {
      const { address, close } = await host(base);
      await page.goto(address);
      await isKept(page);
      await page.close();
      await close();
      await context.setOffline(true);
      const again = await context.newPage();
      await again.goto(`${address}?year=1985&country=AGO`);
      await expect(slider(again)).toHaveAttribute('aria-valuenow', '1985');
      const panel = again.getByRole('region', { name: 'Angola' });
      await expect(panel).toContainText('35,000');
      await expect(panel.locator('.claim a').first()).toBeVisible();
      await again.getByRole('tab', { name: 'Table' }).click();
      await expect(again.getByRole('table').first()).toContainText('Angola');
      await expect(
        again.getByText('You are offline. Map, figures and claims are kept'),
      ).toBeVisible({
        timeout: 15_000,
      });
    },
  );
}

test(
  'says that newer figures are ready, and shows them when the reader says so',
  LONG,
  async ({ page }) => {
    const { address, newer, read, close } = await host('/maps/');
    await page.goto(address);
    await isKept(page);
    newer.set('index.html', read('index.html').replace('<html', '<html data-build="newer"'));
    newer.set(
      'sw.js',
      read('sw.js').replace(
        /(url:"index.html",revision:")\w+|(revision:")\w+(",url:"index.html")/,
        '$1$2newer$3',
      ),
    );
    expect(newer.get('sw.js')).toContain('newer');
    newer.set(
      'data/atlas.json',
      read('data/atlas.json').replace(/"version":"[^"]*"/, '"version":"2099.01"'),
    );
    await page.goto(`${address}?year=1977&country=ETH`);
    const notice = page.getByText('Newer figures are ready: dataset 2099.01');
    await expect(notice).toBeVisible({ timeout: 20_000 });
    await expect(page.locator('html[data-build]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Load them (your view stays)' }).click();
    await expect(page.locator('html[data-build="newer"]')).toHaveCount(1);
    await expect(page).toHaveURL(/year=1977&country=ETH/);
    await expect(country(page, 'ETH')).toBeVisible();
    await close();
  },
);

test(
  'says in the Data dialog where nothing can be kept, and keeps nothing for an embed',
  LONG,
  async ({ page }) => {
    const { address, close } = await host('/');
    await page.goto(`${address}?embed=1`);
    await expect(country(page, 'AGO')).toBeVisible();
    await page.waitForTimeout(6_000);
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ).toBe(0);
    await page.addInitScript(() => {
      navigator.serviceWorker.register = () =>
        Promise.reject(new DOMException('', 'SecurityError'));
    });
    await page.goto(address);
    await openMenu(page);
    await page.getByRole('button', { name: 'Data', exact: true }).click();
    await expect(page.getByText('keeps no copy of the atlas')).toBeVisible({ timeout: 15_000 });
    await close();
  },
);
