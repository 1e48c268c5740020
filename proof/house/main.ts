import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseArgs } from 'node:util';
import { circlesOf, type Imports, importsIn } from './circle.ts';
import { countSource, type Source } from './source.ts';
import { formatTable, type Room, totalOf } from './table.ts';

const { values } = parseArgs({
  // Another checkout, as one of an earlier commit.
  options: { root: { type: 'string', default: join(import.meta.dirname, '../..') } },
});

const ROOMS = ['src/core', 'src/app', 'src/i18n', 'src/view', 'src/picture', 'data/build'];
const FOR_TESTS = /\.test\.tsx?$|(?:^|\/)testing\/|^e2e\//;

/** All TypeScript of a folder, where it is there. */
function sourcesIn(folder: string): readonly Source[] {
  if (!existsSync(join(values.root, folder))) return [];
  return readdirSync(join(values.root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
    .map((file) => ({ file, text: readFileSync(join(values.root, file), 'utf8') }));
}

const isForTests = ({ file }: Source) => FOR_TESTS.test(file);
const all = ['src', 'data/build', 'e2e', 'proof'].flatMap(sourcesIn);
const house = all.filter((source) => !isForTests(source) && !source.file.startsWith('proof/'));
const roomOf = (name: string, sources: readonly Source[]): Room => ({
  name,
  counts: sources.map(countSource),
});
const whole = roomOf('all', house);
const rooms = ROOMS.map((name) =>
  roomOf(
    name,
    house.filter(({ file }) => file.startsWith(`${name}/`)),
  ),
);
const tests = roomOf('tests', all.filter(isForTests));

const files = new Set(house.map(({ file }) => file));
const imports: Imports = new Map(
  house.map(({ file, text }) => [file, importsIn(file, text).filter((path) => files.has(path))]),
);
const roomsOf = (ways: ReturnType<typeof circlesOf>) => new Set(ways.map(({ from }) => from)).size;
const circles = circlesOf(imports);

console.log(formatTable([whole, ...rooms].filter(({ counts }) => counts.length > 0)));
console.log(`
lines of tests to a line: ${(totalOf(tests, 'lines') / totalOf(whole, 'lines')).toFixed(2)}
files that import each other in a circle, types too: ${roomsOf(circlesOf(imports, (file) => file))} of ${files.size}
folders that do: ${roomsOf(circles)} of ${new Set([...files].map(posix.dirname)).size}`);
for (const { from, to, by } of circles) console.log(`  ${from} ⇄ ${to}: ${by}`);
