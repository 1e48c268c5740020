import { join } from 'node:path';

/** The bench, and the atlas around it. */
export const BENCH = import.meta.dirname;
export const ROOT = join(BENCH, '..');
/** The built atlas: the same files as a host would serve. */
export const ATLAS_SITE = join(ROOT, 'dist');
/** The built peers, a folder each. */
export const SITES = join(BENCH, 'dist');
/** What is written on the way. */
export const CACHE = join(BENCH, '.cache');

export function siteOf(id: string): string {
  return id === 'atlas' ? ATLAS_SITE : join(SITES, id);
}
