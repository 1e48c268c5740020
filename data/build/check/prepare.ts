import { readFileSync } from 'node:fs';
import { messageOf } from '../../../src/core/messageOf.ts';
import { buildBorders } from '../borders/borders.ts';
import { filesOf, readInputs as readBorderInputs } from '../borders/inputs.ts';
import type { Borders } from '../borders/polityTopology.ts';
import { checkFiles } from '../edited/editedFiles.ts';
import { DATA } from '../edited/folder.ts';
import type { Found } from '../edited/found.ts';
import { createReader, type Json, type Read } from '../edited/json.ts';
import { type Inputs, readInputs } from '../inputs/inputs.ts';
import { checkLines, checkPolities } from './checkPolities.ts';

/** What people edit, read for the check; or the slips that keep it from being read. */
export type Prepared = { readonly inputs: Inputs } | { readonly found: readonly Found[] };

export type BuildBorders = (folder: string) => Borders;

export function buildFrom(folder: string): Borders {
  return buildBorders(readBorderInputs(folder));
}

function valueIn(json: Json): unknown {
  if ('value' in json) return json.value;
  throw new Error(json.issues.map(({ code }) => code).join());
}

/** What is wrong in the files that the borders are made of: they are not built of these. */
function checkLand(folder: string, read: (path: string) => unknown): readonly Found[] {
  const { polities, lines } = filesOf(folder);
  const [rows, cuts] = [checkPolities(read(polities)), checkLines(read(lines))];
  return [
    ...rows.map((issue) => ({ file: 'data/polities.json', issue })),
    ...cuts.map((issue) => ({ file: 'data/split-lines.json', issue })),
  ];
}

/** Builds the borders of a folder again only where what they are made of has changed: it takes the longest. */
export function createBorderMemory(): BuildBorders {
  let [key, borders]: [string, Borders | null] = ['', null];
  return (folder) => {
    const { lines, polities } = filesOf(folder);
    const now = readFileSync(lines, 'utf8') + readFileSync(polities, 'utf8');
    if (borders === null || key !== now) [key, borders] = [now, buildFrom(folder)];
    return borders;
  };
}

/** Reads a folder of edited data, each file once. Never throws. */
export function prepare(
  folder = DATA,
  build: BuildBorders = buildFrom,
  read: Read = createReader(),
): Prepared {
  const found = checkFiles(folder, read);
  if (found.length > 0) return { found };
  const readSound = (path: string) => valueIn(read(path));
  const unsound = checkLand(folder, readSound);
  if (unsound.length > 0) return { found: unsound };
  try {
    return { inputs: readInputs(folder, build(folder), readSound) };
  } catch (error) {
    const issue = { code: 'no-borders', path: '', value: messageOf(error) } as const;
    return { found: [{ file: 'data/polities.json', issue }] };
  }
}
