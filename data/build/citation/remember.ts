import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CACHE = join(import.meta.dirname, '../../../.cache');
const STYLES = join(import.meta.dirname, 'styles');

function hashOf(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, 24);
}

/** Everything that a text is made by: another program, style or locale makes other texts. */
function hashOfMakers(): string {
  const files = readdirSync(STYLES).map((name) => readFileSync(join(STYLES, name), 'utf8'));
  return hashOf(...files, readFileSync(join(import.meta.dirname, 'formatItem.ts'), 'utf8'));
}

function readTexts(file: string): Readonly<Record<string, string>> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // No earlier build, or one that was cut off: all is made anew.
    return {};
  }
}

/**
 * Lets many texts be made, each only where no earlier build has made it of the same: citeproc takes fifteen seconds for
 * the sources of an atlas.
 */
export function withMemory<T>(use: (recall: (key: string, make: () => string) => string) => T): T {
  const file = join(CACHE, `citations-${hashOfMakers()}.json`);
  const known = readTexts(file);
  const used: Record<string, string> = {};
  const result = use((key, make) => {
    const id = hashOf(key);
    const text = known[id] ?? make();
    used[id] = text;
    return text;
  });
  if (Object.keys(used).some((id) => known[id] === undefined)) {
    mkdirSync(CACHE, { recursive: true });
    // Several builds may go on at once: a file is there whole or not at all.
    const own = `${file}.${process.pid}`;
    writeFileSync(own, JSON.stringify({ ...known, ...used }));
    renameSync(own, file);
  }
  return result;
}
