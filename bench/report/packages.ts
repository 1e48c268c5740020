import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BENCH } from '../folders.ts';
import type { Page } from '../pages.ts';

interface Package {
  readonly version: string;
  readonly license?: string;
}

function read(name: string): Package {
  return JSON.parse(readFileSync(join(BENCH, 'node_modules', name, 'package.json'), 'utf8'));
}

/** What the pages are made of, a row each: package, version, licence. None of it is shipped with the atlas’s site. */
export function packageRows(pages: readonly Page[]): readonly (readonly string[])[] {
  const names = [...new Set(pages.flatMap(({ packages }) => packages))];
  return names.map((name) => {
    const { version, license = 'unknown' } = read(name);
    return [name, version, license];
  });
}
