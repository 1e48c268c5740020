/** A reader’s own table of many rows, from the file to the map: `npm run bench:own`, after `npm run build`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBrowsers, createProfile } from './measure/browser.ts';
import { serve } from './measure/server.ts';
import { measureTable, type Times } from './own/measureTable.ts';
import { createTable } from './own/table.ts';

const SIZES = [1_000, 30_000, 300_000, 900_000];

const HEAD = ['rows', 'read, s', 'shown, s', 'longest pause, ms', 'year step, ms', 'heap, MB'];

function rowOf(rows: number, { read, shown, pause, step, heap }: Times): string {
  const cells = [
    rows.toLocaleString('en'),
    ...[read, shown].map((time) => (time / 1000).toFixed(1)),
    ...[pause, step].map((time) => time.toFixed(0)),
    (heap / 1e6).toFixed(0),
  ];
  return `| ${cells.join(' | ')} |`;
}

const given = process.argv.slice(2).map(Number);
const site = await serve(join(import.meta.dirname, '../dist'), []);
const browsers = createBrowsers();
const folder = mkdtempSync(join(tmpdir(), 'tables-'));
console.log(`| ${HEAD.join(' | ')} |\n|${'--:|'.repeat(HEAD.length)}`);
try {
  for (const rows of given.length > 0 ? given : SIZES) {
    const context = await createProfile(await browsers.at('screen'), {
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    const file = join(folder, `${rows}.csv`);
    writeFileSync(file, createTable(rows));
    console.log(rowOf(rows, await measureTable(page, site.url, file)));
    await context.close();
  }
} finally {
  await browsers.close();
  site.close();
  rmSync(folder, { recursive: true });
}
