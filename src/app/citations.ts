import * as v from 'valibot';
import { type Citations, CitationsSchema } from '../core/citation/citations.ts';
import { type Item, ItemSchema } from '../core/citation/item.ts';
import { byId } from '../core/dataset/dataset.ts';
import { readSound } from '../core/sound/sound.ts';
import { loadJson, loadSound } from './load.ts';

/** What a source is cited with: its texts, and itself for programs that keep references. */
export interface Cited extends Citations {
  readonly items: ReadonlyMap<string, Item>;
}

const ItemsSchema = v.fallback(v.array(ItemSchema), []);

/** Rejects with a `LoadError`. */
export async function loadCitations(): Promise<Cited> {
  const [{ value }, sources] = await Promise.all([
    loadSound('citations.json', (file) => readSound(CitationsSchema, file)),
    loadJson('sources.json'),
  ]);
  const items = v.parse(ItemsSchema, sources).map(({ custom: _, ...item }): Item => item);
  return { ...value, items: byId(items) };
}
