import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A published file of the build, as a value. */
export function built(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../../dist/data', name), 'utf8'));
}
