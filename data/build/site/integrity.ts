import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a browser compares with the bytes that it has been sent, before it takes them. */
export function integrityOf(bytes: Uint8Array | string): string {
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}

interface Entry {
  readonly url: string;
}

/** Each file of a built site with its integrity. */
export function bindFiles<T extends Entry>(entries: readonly T[], site: string) {
  return entries.map((entry) => ({
    ...entry,
    integrity: integrityOf(readFileSync(join(site, entry.url))),
  }));
}
