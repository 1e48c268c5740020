import { messageOf } from '../../src/core/messageOf.ts';
import { buildBorders } from './borders/borders.ts';
import { readInputs as readBorderInputs } from './borders/inputs.ts';
import type { Borders } from './borders/polityTopology.ts';
import { checkFiles } from './editedFiles.ts';
import { DATA } from './folder.ts';
import type { Found } from './found.ts';
import { type Inputs, readInputs } from './inputs.ts';

/** What people edit, read for the check; or the slips that keep it from being read. */
export type Prepared = { readonly inputs: Inputs } | { readonly found: readonly Found[] };

export type BuildBorders = (folder: string) => Borders;

export function buildFrom(folder: string): Borders {
  return buildBorders(readBorderInputs(folder));
}

/** Reads a folder of edited data. Never throws. */
export function prepare(folder = DATA, build: BuildBorders = buildFrom): Prepared {
  const found = checkFiles(folder);
  if (found.length > 0) return { found };
  try {
    return { inputs: readInputs(folder, build(folder)) };
  } catch (error) {
    const issue = { code: 'no-borders', path: '', value: messageOf(error) } as const;
    return { found: [{ file: 'data/polities.json', issue }] };
  }
}
