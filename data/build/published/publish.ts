import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { checkData } from '../check/checkData.ts';
import { checkAll, foundReport } from '../check/checkFile.ts';
import type { Made } from '../check/made.ts';
import { type BuildBorders, prepare } from '../check/prepare.ts';
import type { Report } from '../check/report.ts';
import { versionWarnings } from '../check/versions.ts';
import { withSlashes } from '../edited/editedFiles.ts';
import { createPublished } from './published.ts';

export interface Publication {
  /** What `npm run data:check` says of the folder. */
  readonly report: Report;
  /** What is published, text by name; null where anything is unsound. */
  readonly files: Readonly<Record<string, string>> | null;
  /** What they were made of; null where that is unsound. */
  readonly made: Made | null;
}

/** Reads and checks what people edit in a folder, and makes of it what is published. Never throws. */
export function publish(folder: string, build?: BuildBorders): Publication {
  const prepared = prepare(folder, build);
  if ('found' in prepared) return { report: foundReport(prepared.found), files: null, made: null };
  const { inputs } = prepared;
  const checked = checkData(inputs);
  const report = checkAll(inputs, undefined, checked);
  const { description } = inputs;
  if (!report.isSound || !description) return { report, files: null, made: null };
  const told = { ...report, lines: [...report.lines, ...versionWarnings(inputs, checked)] };
  const files = createPublished(inputs, checked);
  return { report: told, files, made: { inputs, checked, description } };
}

export function writeFiles(files: NonNullable<Publication['files']>, out: string): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), text);
  }
  console.log(`data: ${Object.keys(files).length} files in ${withSlashes(relative('.', out))}/`);
}
