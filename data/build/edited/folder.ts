import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** The first atlas, and what every atlas shares. */
export const DATA = join(import.meta.dirname, '../..');

/** A path as the reader of `npm run` means it: seen from where the command was given. */
function fromHere(path: string): string {
  return resolve(process.env.INIT_CWD ?? '.', path);
}

/** The folder of edited data that is built: `ATLAS_DATA`, else that of the first atlas. */
export function dataFolder({ ATLAS_DATA: folder }: NodeJS.ProcessEnv = process.env): string {
  return folder ? fromHere(folder) : DATA;
}

/** A file of the folder, else the one that every atlas shares. */
export function sharedFile(folder: string, name: string): string {
  const own = join(folder, name);
  return existsSync(own) ? own : join(DATA, name);
}

/** The atlases that are built beside the first, each by the name of its folder. */
export function exampleFolders(folder = DATA): readonly string[] {
  const examples = join(folder, 'examples');
  if (!existsSync(examples)) return [];
  const names = readdirSync(examples);
  return names.filter((name) => existsSync(join(examples, name, 'atlas.json'))).toSorted();
}

/** What follows `npm run … --`. */
export interface Arguments {
  readonly folder: string;
  readonly out: string | null;
  /** The address at which the atlas will be published, as it was written. */
  readonly site: string | null;
  readonly file: string | null;
}

/** Throws where there is an option that no command knows. */
export function parseArguments(args: readonly string[]): Arguments {
  const option = { type: 'string' } as const;
  const options = { data: option, out: option, site: option };
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [file] = positionals;
  return {
    folder: values.data === undefined ? dataFolder() : fromHere(values.data),
    out: values.out === undefined ? null : fromHere(values.out),
    site: values.site ?? null,
    file: file === undefined ? null : fromHere(file),
  };
}

/** A line that names a file of the first atlas names one of another relative to that folder. */
export function inFolder(line: string, folder: string): string {
  return folder === DATA ? line : line.replace(/^data\//, '');
}
