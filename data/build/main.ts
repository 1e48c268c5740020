import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA, readInputs } from './inputs.ts';
import { createPublished } from './published.ts';

const OUT = join(DATA, '..', 'public', 'data');

/** Writes everything that is published beside the page. Any issue stops it. */
function writePublished(): void {
  const files = createPublished(readInputs());
  mkdirSync(OUT, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(OUT, name), text);
  console.log(`data: ${Object.keys(files).length} files in public/data/`);
}

writePublished();
