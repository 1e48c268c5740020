import type { Painted } from '../core/version/painted.ts';
import { createPast, type Past } from '../core/version/past.ts';
import type { Atlas } from './atlas.ts';

/** The atlas as a version painted it: maps, headlines, pictures and citations made of it name that version. */
export function createAsCited(
  newest: Atlas,
  painted: Painted,
): { readonly atlas: Atlas; readonly past: Past } {
  const past = createPast(painted, newest);
  const { version, asOf } = painted;
  const atlas = {
    ...newest,
    painter: past.painter,
    dataset: { ...newest.dataset, version, asOf },
    description: { ...newest.description, version, asOf },
  };
  return { atlas, past };
}
