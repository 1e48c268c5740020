import { writeXlsx } from 'hucre/xlsx';
import { expect, type Page } from 'playwright/test';
import { listenToErrors } from './errors.ts';
import { HOSTILE } from './hostile.ts';
import { country, open, openMenu } from './page.ts';
import { LONG, ROW, test } from './test.ts';

/** A megabyte: what means harm, over and over, and no place in its end where a line may end. */
const MEGABYTE = `${`${HOSTILE} `.repeat(1_500)}${'x'.repeat(500_000)}`;

type Rows = readonly (readonly (string | number)[])[];

/** Where it stands; beside it is a figure of Angola that is sound. */
const TABLES: Readonly<Record<string, Rows>> = {
  'the heading of its figures': [
    ['country', 'year', MEGABYTE],
    ['Angola', 1989, 120],
    ['Angola', 1990, 130],
  ],
  'headings beside that of its figures': [
    ['country', 'year', 'troops', MEGABYTE, `2 ${MEGABYTE}`],
    ['Angola', 1989, 120, '', ''],
  ],
  'its cells': [
    ['country', 'year', 'troops', 'source'],
    ['Angola', 1989, 120, MEGABYTE],
    [MEGABYTE, 1989, 3, 'javascript:alert(1)'],
    ['Benin', MEGABYTE, 3, ''],
    ['Togo', 1989, MEGABYTE, ''],
  ],
  'what stands over it and beside it': [
    [MEGABYTE],
    ['country', 'year', 'troops'],
    ['Angola', 1989, 120],
    ['Togo', 1989, 3, MEGABYTE],
  ],
};

const cellOf = (cell: string | number) => `"${String(cell).replaceAll('"', '""')}"`;

/** The same rows as files. JSON has no heading without its column. */
const FORMS: Readonly<Record<string, (rows: Rows) => Promise<string | Uint8Array>>> = {
  csv: async (rows) => rows.map((row) => row.map(cellOf).join(',')).join('\n'),
  json: async (rows) => JSON.stringify(rows),
  xlsx: (rows) => writeXlsx({ sheets: [{ name: 'Data', rows: rows.map((row) => [...row]) }] }),
};

/** Milliseconds in which a busy machine answers; a page at rest needs two seconds. */
const BOUND = 15_000;

/** What of a text has become more than text. */
function madeOf(page: Page) {
  return page.locator('img[onerror], b[onclick], [href^="javascript:" i], [src="x"]');
}

/** The page is what it was: no wider than its window, and nothing but text came of the file. */
async function expectSound(page: Page): Promise<void> {
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await expect(madeOf(page)).toHaveCount(0);
  for (const [width, height] of [
    [1280, 860],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await beyond(), `${width} × ${height}`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1280, height: 860 });
}

/** A name as a line holds it: of 120 letters at most, which turn no others around. */
const LINE = /^[^\u202a-\u202e\u2066-\u2069\ud800-\udfff]{1,120}$/u;

const WAYS = Object.keys(FORMS).flatMap((form) =>
  Object.keys(TABLES).map((place) => [form, place]),
);

for (const [row, [form = '', place = '']] of WAYS.entries()) {
  test(
    `says what it read of a table (${form}) with a megabyte of hostile text as ${place}`,
    row > 0 ? ROW : LONG,
    async ({ page }) => {
      const errors = listenToErrors(page);
      page.on('dialog', (opened) => errors.push(opened.message()));
      await open(page);
      await openMenu(page);
      await page.getByRole('button', { name: 'Your own data…' }).click();
      await page.locator('[data-own-file]').setInputFiles({
        name: `table.${form}`,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from((await FORMS[form]?.(TABLES[place] ?? [])) ?? ''),
      });
      const dialog = page.getByRole('dialog', { name: 'Your own data' });
      const show = dialog.getByRole('button', { name: /^Show on the map/ });
      const refused = dialog.getByRole('alert').getByText('Nothing of this file can be read.');
      await expect(show.or(refused)).toBeVisible({ timeout: BOUND });
      await expectSound(page);
      // A list of rows of which the first has one cell is no table.
      expect(await refused.isVisible()).toBe(form === 'json' && place.startsWith('what stands'));
      if (await refused.isVisible()) {
        expect(errors).toEqual([]);
        return;
      }
      await show.click({ timeout: BOUND });
      await expect(page.locator('.own-line')).toHaveAttribute('aria-busy', 'false');
      await expect(country(page, 'AGO')).toHaveAttribute('aria-label', /Angola.*1[23]0/);
      const layers = page.locator('.choice-layer option');
      for (const name of await layers.allTextContents()) expect(name).toMatch(LINE);
      await country(page, 'AGO').press('Enter');
      await expect(page.getByRole('region', { name: 'Angola' })).toContainText(/1[23]0/);
      await expectSound(page);
      await page.getByRole('tab', { name: 'Table', exact: true }).click();
      await expect(page.getByRole('table').first()).toContainText('Angola');
      await expectSound(page);
      expect(errors).toEqual([]);
    },
  );
}
