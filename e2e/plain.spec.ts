import { expect } from 'playwright/test';
import { open, slider, violations } from './page.ts';
import { LONG, ofRow, test } from './test.ts';

const PAGES = [
  ['en', 'angola', 'grenada-1979-1983'],
  ['es', 'angola', 'granada-1979-1983'],
];

for (const [row, [lang, country, intervention]] of PAGES.entries()) {
  test(
    `a page without script is sound and never scrolls sideways (${lang})`,
    ofRow(row),
    async ({ page }) => {
      for (const slug of [country, intervention]) {
        await page.setViewportSize({ width: 1280, height: 860 });
        await page.goto(`./${lang}/${slug}/`);
        expect(await violations(page)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 700 });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
        expect(await violations(page)).toEqual([]);
      }
    },
  );
}

for (const [row, address] of ['foo/bar', 'en/no/such/place/', 'data/', '?year=1988'].entries()) {
  const isThere = address.startsWith('?');
  test(
    `an address is answered by what is there, or by a page that leads to the atlas: ${address}`,
    ofRow(row),
    async ({ page }) => {
      const answer = await page.goto(`./${address}`);
      expect(answer?.status()).toBe(isThere ? 200 : 404);
      const lost = page.locator('section[lang]');
      await expect(lost).toHaveCount(isThere ? 0 : 2);
      if (isThere) return;
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await violations(page)).toEqual([]);
      const letters = await page.evaluate(
        () => getComputedStyle(document.documentElement).fontFamily,
      );
      expect(letters).toContain('Atlas Sans');
      await lost.nth(1).getByRole('link').first().click();
      await expect(page).toHaveURL(/\/\?lang=es$/);
      await expect(slider(page)).toBeVisible();
    },
  );
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('everything is there: the way from the front, figures, claims with sources, the other language', async ({
    page,
  }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'all countries' }).click();
    await page.getByRole('link', { name: 'Angola', exact: true }).click();
    const row = page.getByRole('row', { name: /^1988/ });
    await expect(row).toContainText('52,000');
    await row.getByRole('link', { name: 'Piero Gleijeses' }).click();
    await expect(page.locator('li:target')).toBeVisible();
    await expect(page.locator('li:target').getByRole('link')).toHaveAttribute('href', /^https?:/);
    await page.getByRole('link', { name: 'Español' }).click();
    await expect(page).toHaveURL(/\/es\/angola\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Angola');
  });
});

test('its links open the right view of the atlas, in its language', async ({ page }) => {
  await page.goto('./es/angola/');
  await page.getByRole('link', { name: '1985', exact: true }).click();
  await expect(slider(page)).toHaveAttribute('aria-valuenow', '1985');
  await expect(page.getByRole('region', { name: 'Angola' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await page.goto('./en/grenada-1979-1983/');
  await page.getByRole('link', { name: /^Open in the interactive atlas/ }).click();
  await expect(slider(page)).toHaveAttribute('aria-valuenow', '1983');
  await expect(page.locator('section.details')).toContainText('Point Salines');
});

test('the panel leads to the page of what is open', LONG, async ({ page }) => {
  await open(page, 'year=1980&country=YMD');
  await page.getByRole('link', { name: 'All of it as a plain page' }).click();
  await expect(page).toHaveURL(/\/en\/south-yemen\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('South Yemen');
});

test(
  'a page without script asks at once for all the letters that it writes with',
  LONG,
  async ({ page }) => {
    for (const path of ['en/angola/', 'es/granada-1979-1983/']) {
      await page.goto(`./${path}`, { waitUntil: 'networkidle' });
      const late = await page.evaluate(() => {
        const links = document.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="font"]');
        const ahead = [...links].map(({ href }) => href);
        const had = performance.getEntriesByType('resource').map(({ name }) => name);
        return had.filter((name) => name.endsWith('.woff2') && !ahead.includes(name));
      });
      expect(late).toEqual([]);
    }
  },
);
