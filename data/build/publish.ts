import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inFolder } from './folder.ts';
import { readInputs } from './inputs.ts';
import { createPublished } from './published.ts';

type Files = Readonly<Record<string, string>>;

/** What is published of a folder of edited data. Any issue in it throws. */
export function publish(folder: string): Files {
  try {
    return createPublished(readInputs(folder));
  } catch (error) {
    const lines = (error as Error).message.split('\n').map((line) => inFolder(line, folder));
    throw new Error(lines.join('\n'));
  }
}

export function writeFiles(files: Files, out: string): void {
  mkdirSync(out, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text);
  console.log(`data: ${Object.keys(files).length} files in ${relative('.', out)}/`);
}
