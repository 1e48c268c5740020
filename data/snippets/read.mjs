// Prints the largest numbers of a year: node read.mjs ADDRESS [YEAR], where ADDRESS is a folder or a web address.
import { readFile } from 'node:fs/promises';

/** Rows of a table (RFC 4180) as objects. */
function parseCsv(text) {
  const rows = [];
  let row = [];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1) rows.push(row);
    row = [];
  }
  const [columns, ...values] = rows;
  return values.map((cells) => Object.fromEntries(columns.map((name, at) => [name, cells[at]])));
}

const [address, year = '1988'] = process.argv.slice(2);
const file = `${address}/by-year.csv`;
const text = address.startsWith('http')
  ? await (await fetch(file)).text()
  : await readFile(file, 'utf8');
const rows = parseCsv(text.replace(/^\uFEFF/, ''))
  // `add` says which numbers may be added: a toll of several years, or people counted twice, may not.
  .filter((row) => row.year === year && row.layer === 'troops' && row.best !== '')
  .sort((one, other) => other.best - one.best || (one.name < other.name ? -1 : 1));
for (const { name, best, basis } of rows) console.log([name, best, basis].join('\t'));
