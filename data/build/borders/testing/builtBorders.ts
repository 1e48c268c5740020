import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { buildBorders } from '../borders.ts';
import { filesOf } from '../inputs.ts';
import type { Borders } from '../polityTopology.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const CODE = join(import.meta.dirname, '..');
const CACHE = join(ROOT, '.cache');

/** Every file that the borders are made of: code, packages, inputs. */
export function filesOfBorders(): readonly string[] {
  const code = readdirSync(CODE).filter((name) => /(?<!\.test)\.ts$/.test(name));
  return [
    ...code.sort().map((name) => join(CODE, name)),
    join(CODE, '../edited/folder.ts'),
    join(ROOT, 'src/core/geography/position.ts'),
    join(ROOT, 'src/core/geography/projection.ts'),
    join(ROOT, 'package-lock.json'),
    ...Object.values(filesOf()),
  ];
}

/** A key that changes with every change of a file. */
export function keyOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** Written aside and then renamed, so that nobody reads half of it. */
function keep(path: string, borders: Borders): void {
  mkdirSync(CACHE, { recursive: true });
  for (const name of readdirSync(CACHE).filter((one) => one.startsWith('borders-'))) {
    rmSync(join(CACHE, name), { force: true });
  }
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, JSON.stringify(borders));
  renameSync(aside, path);
}

/** What `buildBorders()` makes of today’s files, built where no test run has built it yet. */
export function builtBorders(): Borders {
  const path = join(CACHE, `borders-${keyOf(filesOfBorders())}.json`);
  if (!existsSync(path)) keep(path, buildBorders());
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Once before a test run, so that its workers do not all build at the same time. */
export function setup(): void {
  builtBorders();
}
