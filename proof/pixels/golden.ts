import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const GOLDEN = join(import.meta.dirname, 'golden.txt');

/** The hash of each picture by its name, and the browser that took them: another one’s differ. */
export interface Golden {
  readonly browser: string;
  readonly hashes: ReadonlyMap<string, string>;
}

export function parseGolden(text: string): Golden {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const pairs = lines.map((line) => line.split(' ') as [string, string]);
  return { browser: head, hashes: new Map(pairs) };
}

export function formatGolden({ browser, hashes }: Golden): string {
  const lines = [...hashes].map(([name, hash]) => `${name} ${hash}`);
  return `${[browser, ...lines].join('\n')}\n`;
}

export function readGolden(): Golden {
  return parseGolden(existsSync(GOLDEN) ? readFileSync(GOLDEN, 'utf8') : '');
}

export function writeGolden(golden: Golden): void {
  writeFileSync(GOLDEN, formatGolden(golden));
}

/** The names of the pictures that differ from what was accepted, or are new to it. */
export function changedIn(before: Golden, now: Golden): readonly string[] {
  return [...now.hashes]
    .filter(([name, hash]) => before.hashes.get(name) !== hash)
    .map(([name]) => name);
}
