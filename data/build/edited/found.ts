import { basename, dirname } from 'node:path';
import type { Issue } from '../../../src/core/sound/issue.ts';

/** An issue and the file, `data/…` in whichever folder the data are, in which an editor finds it. */
export interface Found {
  readonly file: string;
  readonly issue: Issue;
}

/** A file of `interventions/`. */
export function nameOf(file: string): string {
  return `data/${basename(dirname(file))}/${basename(file)}`;
}

/** The id that the file of an intervention promises. */
export function idOf(file: string): string {
  return basename(file, '.json');
}
