import { readFileSync } from 'node:fs';
import { checkData, wordFound } from './checkData.ts';
import { isRaw } from './collection.ts';
import { compareRows } from './compareRows.ts';
import { readInputs } from './inputs.ts';

/** By hand: `npx vite-node data/build/compare.ts TABLE.csv` tells what of a research table the data lost or altered. */
function compare(table: string | undefined): boolean {
  if (table === undefined) throw new Error('missing table: name a CSV file');
  const { entries, ...inputs } = readInputs();
  const { dataset, found } = checkData({ ...inputs, entries });
  if (!dataset) throw new Error(found.map(wordFound).join('\n'));
  const words = new Map(
    entries.flatMap(({ value }) => {
      const claims: readonly unknown[] = Array.isArray(value.claims) ? value.claims : [];
      return claims
        .filter(isRaw)
        .map(({ id, dated }) => [String(id), dated === undefined ? {} : { dated: String(dated) }]);
    }),
  );
  const { rows, differences } = compareRows(readFileSync(table, 'utf8'), dataset, words);
  for (const difference of differences) console.log(difference);
  console.log(`${rows} rows compared, ${differences.length} differences`);
  return differences.length === 0;
}

process.exitCode = compare(process.argv[2]) ? 0 : 1;
