import { relative } from 'node:path';
import type { Issue } from '../../src/core/dataset/issue.ts';
import { DATA } from './inputs.ts';

/** An issue and the file, `data/…`, in which an editor finds it. */
export interface Found {
  readonly file: string;
  readonly issue: Issue;
}

export function nameOf(file: string): string {
  return `data/${relative(DATA, file)}`;
}
