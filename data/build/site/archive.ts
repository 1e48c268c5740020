import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { ARCHIVE } from '../../../src/core/atlas/archive.ts';

/** Archives know no earlier day. */
const EARLIEST = '1980-01-01';

/** An archive of files, text by name, in a folder of its own. `day`, `YYYY-MM-DD`, stands as the day of each, so that equal files are equal bytes. */
export function formatArchive(
  files: Readonly<Record<string, string>>,
  folder: string,
  day: string,
) {
  const entries = Object.entries(files).map(([name, text]) => [`${folder}/${name}`, strToU8(text)]);
  return zipSync(Object.fromEntries(entries), {
    level: 9,
    mtime: `${day < EARLIEST ? EARLIEST : day}T12:00:00`,
  });
}

/** Writes the archive of what is published beside it. */
export function writeArchive(files: Readonly<Record<string, string>>, out: string): void {
  const { version, asOf } = JSON.parse(files['atlas.json'] ?? '{}');
  writeFileSync(join(out, ARCHIVE), formatArchive(files, `intervention-atlas-${version}`, asOf));
}
