import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkData } from './check/checkData.ts';
import { prepare } from './check/prepare.ts';
import { createVersion } from './check/versions.ts';
import { parseArguments } from './edited/folder.ts';

/** `npm run data:release`: keeps what this version paints. One that was kept with other figures is never written over. */
const { folder } = parseArguments(process.argv.slice(2));
const prepared = prepare(folder);
if ('found' in prepared) throw new Error('the data are unsound; npm run data:check names why');
const version = createVersion(prepared.inputs, checkData(prepared.inputs));
const file = join(folder, 'versions', `${version.version}.json`);
const text = `${JSON.stringify(version)}\n`;
if (!existsSync(file)) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`data: version ${version.version} is kept`);
} else if (readFileSync(file, 'utf8') !== text) {
  console.log(`data: version ${version.version} was released with other figures; raise “version”`);
  process.exitCode = 1;
}
