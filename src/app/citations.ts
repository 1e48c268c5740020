import { type Citations, CitationsSchema } from '../core/citation/citations.ts';
import { type Item, parseItems } from '../core/citation/item.ts';
import type { Issue } from '../core/sound/issue.ts';
import { readSound } from '../core/sound/sound.ts';
import { loadSound } from './load.ts';

/** What a source is cited with: its texts, and itself for programs that keep references. */
export interface Cited extends Citations {
  readonly items: ReadonlyMap<string, Item>;
  /** What of both files was refused; the rest is cited. */
  readonly issues: readonly Issue[];
}

/** Rejects with a `LoadError`. */
export async function loadCitations(): Promise<Cited> {
  const [texts, sources] = await Promise.all([
    loadSound('citations.json', (file) => readSound(CitationsSchema, file)),
    loadSound('sources.json', parseItems),
  ]);
  return { ...texts.value, items: sources.value, issues: [...texts.issues, ...sources.issues] };
}
