import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright/test';
import { openMenu } from './page.ts';

/** Chooses a workbook of the reader’s own, and returns the dialog. */
export async function chooseWorkbook(page: Page) {
  const rows = [
    ['country', 'year', 'observers'],
    ['Angola', 1989, 70],
  ];
  const workbook = await writeXlsx({ sheets: [{ name: 'Data', rows }] });
  await openMenu(page);
  await page.getByRole('button', { name: 'Your own data…' }).click();
  await page.locator('[data-own-file]').setInputFiles({
    name: 'observers.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(workbook),
  });
  return page.getByRole('dialog', { name: 'Your own data' });
}
