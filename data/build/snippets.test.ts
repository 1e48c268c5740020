import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DATA } from './edited/folder.ts';

const TABLE = [
  'year,layer,name,best,basis',
  '1988,troops,"Congo, the",120,stated',
  '1988,troops,Angola,52000,stated',
  '1988,troops,"São Tomé ""and"" Príncipe",120,carried',
  '1988,troops,Chile,,',
  '1988,killed,Angola,2077,whole',
  '1987,troops,Angola,36000,stated',
];

/** The folder of a table as it is published: with a byte order mark, and CR LF. */
function folderOfTable(): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-snippets-'));
  writeFileSync(join(folder, 'by-year.csv'), `\uFEFF${TABLE.join('\r\n')}\r\n`);
  return folder;
}

/** What a program prints; null where this machine has not got it. */
function run(program: string, file: string): string | null {
  try {
    return execFileSync(program, [join(DATA, 'snippets', file), folderOfTable()], {
      encoding: 'utf8',
      // As on a machine that was set to no language.
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

it.each([
  ['node', 'read.mjs'],
  ['python3', 'read.py'],
  ['Rscript', 'read.R'],
])('the snippet for %s prints the numbers of a year', (program, file) => {
  const printed = run(program, file);
  if (printed === null) {
    // Each is run where it is; Node is everywhere.
    expect(program).not.toBe('node');
    return;
  }
  expect(printed.trim().split(/\r?\n/)).toEqual([
    'Angola\t52000\tstated',
    'Congo, the\t120\tstated',
    'São Tomé "and" Príncipe\t120\tcarried',
  ]);
});
