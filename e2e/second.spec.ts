import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { type PreviewServer, preview } from 'vite';
import { open, openMenu } from './page.ts';
import { LONG, ofRow, test } from './test.ts';

const ROOT = join(import.meta.dirname, '..');

test.describe('built from a folder of its own', () => {
  // In one worker: each would build the site for itself.
  test.describe.configure({ mode: 'default' });

  let site = '';
  let server: PreviewServer;
  let address = '';

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    site = mkdtempSync(join(tmpdir(), 'second-atlas-'));
    const folder = join(ROOT, 'data/build/testing/second');
    const args = ['run', 'build', '--', '--data', folder, '--out', site];
    execFileSync('npm', args, { cwd: ROOT, stdio: 'ignore' });
    server = await preview({ root: ROOT, build: { outDir: site }, preview: { port: 0 } });
    address = server.resolvedUrls?.local[0] ?? '';
  });

  test.afterAll(async () => {
    await server.close();
    rmSync(site, { recursive: true });
  });

  test(
    'shows another atlas: its title, years, layer, actor and a figure with its source',
    LONG,
    async ({ page }) => {
      await page.goto(`${address}?country=KOR`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Personnel Atlas');
      await expect(page).toHaveTitle(/Personnel Atlas/);
      const year = page.getByRole('slider', { name: 'Year' });
      await expect(year).toHaveAttribute('min', '1968');
      await expect(year).toHaveAttribute('max', '1975');
      await expect(page.getByLabel('Layer').getByRole('option')).toHaveText(['Personnel']);
      await expect(page.locator('path[data-country="USA"]').first()).not.toHaveAttribute(
        'aria-label',
        /American military personnel/,
      );
      const panel = page.getByRole('region', { name: 'South Korea' });
      await expect(panel).toContainText('66,531');
      await expect(panel).toContainText('DMDC report, September 1969');
      await expect(panel).toContainText('United States Department of Defense');
      await expect(page.locator('body')).not.toContainText('Cuba');
    },
  );

  test(
    'offers in its table nothing that an atlas of plain series has not',
    LONG,
    async ({ page }) => {
      await page.goto(`${address}?tab=table&country=KOR`);
      const table = page.getByRole('table').first();
      await expect(table.getByRole('row', { name: /South Korea/ })).toContainText('66,531');
      await expect(table.getByRole('columnheader')).toHaveCount(6);
      await expect(page.getByRole('button', { name: /interventions/i })).toHaveCount(0);
      for (const name of ['Kind', 'Region']) await expect(page.getByLabel(name)).toHaveCount(0);
    },
  );

  const PAGES = [
    ['en', 'light', 1280],
    ['es', 'dark', 1280],
    ['es', 'light', 390],
    ['en', 'dark', 390],
  ] as const;

  for (const [lang, theme, width] of PAGES) {
    test(
      `speaks of its own actor, in ${lang}, ${theme}, at ${width} pixels`,
      LONG,
      async ({ page }) => {
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(String(error)));
        await page.setViewportSize({ width, height: 844 });
        await page.goto(`${address}?lang=${lang}&theme=${theme}`);
        const title = lang === 'en' ? 'Personnel Atlas' : 'Atlas de personal militar';
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
        await expect(page.locator('body')).toContainText(lang === 'en' ? '535,454' : '535 454');
        await expect(page.locator('body')).not.toContainText(/Cuba|cuban/);
        expect(errors).toEqual([]);
      },
    );
  }
});

test('stands beside the first: each leads to the other, and a withheld number is not unknown', async ({
  page,
}) => {
  await open(page);
  await openMenu(page);
  await page.getByRole('link', { name: 'United States Troops Atlas' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('United States Troops Atlas');
  await expect(page.locator('body')).toContainText('537,377');
  await page.goto('us-troops/?year=2019&country=IRQ&beside=cuba');
  await expect(page.locator('.half:nth-child(2) path[data-country="VEN"]')).toHaveAttribute(
    'aria-label',
    /Cuban/,
  );
  await expect(page.getByRole('region', { name: 'Iraq' })).toContainText('withheld');
  await expect(page.getByRole('region', { name: /^United States troops/ })).toContainText(
    /Fewer than 100/,
  );
  await openMenu(page);
  await expect(page.getByRole('link', { name: /Cuba/ })).toHaveAttribute('href', /^\.\.\//);
});

for (const [row, address] of ['./', 'us-troops/'].entries()) {
  test(
    `the largest sum of a year covers no bar on a phone (${address})`,
    ofRow(row),
    async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(address);
      await expect(page.locator('.track rect').first()).toBeAttached();
      const covered = await page.locator('.track-most').evaluate((most) => {
        const { left, right, bottom } = most.getBoundingClientRect();
        return [...document.querySelectorAll('.track rect')].filter((bar) => {
          const box = bar.getBoundingClientRect();
          return box.right > left && box.left < right && box.top < bottom - 1;
        }).length;
      });
      expect(covered).toBe(0);
    },
  );
}
