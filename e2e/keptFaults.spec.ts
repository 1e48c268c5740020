import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { host } from './host.ts';
import { ofRow, test } from './test.ts';
import { chooseWorkbook } from './workbook.ts';

// The browser itself tells of a program that is cut off, or a page.
test.use({
  provokes: /^(?:Unexpected end of input|Invalid or unexpected token|Unexpected token '<')$/,
});

const FILES = readdirSync(join(import.meta.dirname, '../dist/assets'), { recursive: true })
  .map((file) => join('assets', String(file)))
  .filter((file) => !/\.(?:br|gz)$/.test(file));

const cut = (text: string) => text.slice(0, text.length / 2);
const another = () => '<!doctype html><title>Welcome</title>';
const unsound = () => '{"hello":"world"}';
const WAYS = new Map<unknown, string>([
  [cut, 'it was cut off'],
  [another, 'another page'],
  [unsound, 'something else'],
]);

/** What is faulty once, the address that needs it, and what is seen when it is whole. */
const FAULTS = [
  ['the program', /\/main-[^/]*\.js$/, cut, '', 'path[data-country="AGO"]'],
  ['the program', /\/main-[^/]*\.js$/, another, '', 'path[data-country="AGO"]'],
  ['the dataset', /interventions\.geojson$/, cut, '', 'path[data-country="AGO"]'],
  ['the dataset', /interventions\.geojson$/, another, '', 'path[data-country="AGO"]'],
  ['the dataset', /interventions\.geojson$/, unsound, '', 'path[data-country="AGO"]'],
  ['the description', /atlas\.json$/, unsound, '', 'path[data-country="AGO"]'],
  ['the borders', /borders\.world\.topojson$/, unsound, '', 'path[data-country="AGO"]'],
  ['a part', /\/TableView-[^/]*\.js$/, cut, '?tab=table', 'table'],
  ['a part', /\/TableView-[^/]*\.js$/, another, '?tab=table', 'table'],
  ['the words', /\/es-[^/]*\.js$/, another, '?lang=es', 'html[lang="es"] path[data-country="AGO"]'],
] as const;

for (const [row, [name, pattern, spoil, query, seen]] of FAULTS.entries()) {
  test(
    `${name} that a browser has kept as ${WAYS.get(spoil)} is had anew (${query})`,
    ofRow(row),
    async ({ page }) => {
      const site = await host('/', /^assets\//);
      const file = FILES.find((one) => pattern.test(one)) ?? '';
      site.damaged.set(file, spoil(site.read(file)));
      await page.goto(site.address + query);
      // Whatever it says or mends by itself, the host is whole again when the reader presses.
      await expect
        .poll(async () => {
          const [isTold, isSeen] = await Promise.all([
            page.getByRole('alert').first().isVisible(),
            page.locator(seen).first().isVisible(),
          ]);
          return isTold || isSeen;
        })
        .toBe(true);
      site.damaged.delete(file);
      const again = page.getByRole('button', { name: /^(?:Try again|Intentar de nuevo)$/ });
      await again.first().click();
      await expect(page.locator(seen).first()).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await site.close();
    },
  );
}

/** What reads a reader’s own file, in a worker. */
const READERS = [
  ['what reads workbooks', /\/xlsx-[^/]*\.js$/, cut],
  ['what reads workbooks', /\/xlsx-[^/]*\.js$/, another],
  ['what reads tables', /\/worker-[^/]*\.js$/, cut],
] as const;

for (const [row, [name, pattern, spoil]] of READERS.entries()) {
  test(
    `${name} that a browser has kept as ${WAYS.get(spoil)} is had anew`,
    ofRow(row),
    async ({ page }) => {
      const site = await host('/', /^assets\//);
      const file = FILES.find((one) => pattern.test(one)) ?? '';
      site.damaged.set(file, spoil(site.read(file)));
      await page.goto(site.address);
      const dialog = await chooseWorkbook(page);
      await expect(dialog.getByRole('alert')).toContainText('The file is as it was');
      site.damaged.delete(file);
      await dialog.getByRole('button', { name: 'Try again' }).click();
      await expect(dialog.getByRole('button', { name: /^Show on the map/ })).toBeVisible();
      await site.close();
    },
  );
}
