import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { createIssue } from '../../../src/core/sound/issue.ts';
import { DATA } from './folder.ts';
import type { Found } from './found.ts';
import { type Read, readStrictly } from './json.ts';

/** What no atlas can do without. */
const NEEDED = ['atlas.json', 'measures.json', 'sources.json'];

/** What the first atlas has besides; another may leave any of them out. */
const FIRST = [
  ...['about.json', 'aliases.json', 'attestations.json', 'background.json', 'claimants.json'],
  ...['moments.json', 'polities.json', 'regions.json', 'split-lines.json', 'withdrawn.json'],
];

/** A path as it is written on every system. */
export function withSlashes(path: string): string {
  return path.replaceAll(sep, '/');
}

/** A file as an editor calls it, `data/sources.json`, in whichever folder the data are. */
function nameOf(file: string, folder: string): string {
  return `data/${withSlashes(relative(folder, file))}`;
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function jsonIn(folder: string): readonly string[] {
  return namesIn(folder).filter((name) => name.endsWith('.json'));
}

/** The JSON files that people edit, those that are missing among them, as paths. */
function editedFiles(folder: string): readonly string[] {
  const interventions = join(folder, 'interventions');
  const needed = folder === DATA ? [...NEEDED, ...FIRST] : NEEDED;
  return [
    ...[...new Set([...needed, ...jsonIn(folder)])].map((name) => join(folder, name)),
    ...jsonIn(interventions).map((name) => join(interventions, name)),
  ];
}

/** Files in `interventions/` that would not be read. What an editing program hides there is no concern of ours. */
function strayFiles(folder: string): readonly string[] {
  const interventions = join(folder, 'interventions');
  return namesIn(interventions)
    .filter((name) => !name.endsWith('.json') && !/^[.#]|[~#]$/.test(name))
    .map((name) => join(interventions, name));
}

/** Files that are missing, that are not JSON or that nobody would read: nothing else can be checked before that is mended. */
export function checkFiles(folder = DATA, read: Read = readStrictly): readonly Found[] {
  const unread = editedFiles(folder).flatMap((file) => {
    const json = read(file);
    const issues = 'issues' in json ? json.issues : [];
    return issues.map((issue) => ({ file: nameOf(file, folder), issue }));
  });
  const stray = strayFiles(folder).map((file) => {
    return { file: nameOf(file, folder), issue: createIssue('not-read', '') };
  });
  return [...unread, ...stray];
}
