import * as v from 'valibot';
import { DateSchema, NamesSchema } from '../dataset/source.ts';
import { readItems, type Sound } from '../sound/sound.ts';

/** A CSL-JSON item, whole: what is cited. Fields that no format here needs are kept for those who take it along. */
export const ItemSchema = v.objectWithRest(
  {
    id: v.string(),
    type: v.string(),
    title: v.string(),
    author: v.optional(NamesSchema),
    'container-title': v.optional(v.string()),
    publisher: v.optional(v.string()),
    issued: v.optional(DateSchema),
    accessed: v.optional(DateSchema),
    URL: v.optional(v.string()),
    language: v.optional(v.string()),
    version: v.optional(v.string()),
    note: v.optional(v.string()),
    volume: v.optional(v.string()),
    issue: v.optional(v.string()),
    page: v.optional(v.string()),
    DOI: v.optional(v.string()),
    ISBN: v.optional(v.string()),
  },
  v.unknown(),
);
export type Item = v.InferOutput<typeof ItemSchema>;

/** Reads `sources.json` for those who cite. Never throws: what is unsound is left out and named in `issues`. */
export function parseItems(value: unknown): Sound<ReadonlyMap<string, Item>> {
  const { value: items, issues } = readItems(ItemSchema, value);
  // What the atlas itself has to say of a source is no part of a citation.
  const cited = items && [...items].map(([id, { custom: _, ...item }]) => [id, item] as const);
  return { value: cited && new Map<string, Item>(cited), issues };
}

export type Name = NonNullable<Item['author']>[number];

/** Year, month and day of a date, as far as it has them. */
export function partsOf(date: Item['issued']): readonly number[] {
  return date?.['date-parts'][0] ?? [];
}

/** A number of a date with the zeros that formats of exchange ask for. */
export function padded(part: number, length = 2): string {
  return String(part).padStart(length, '0');
}

/** Whoever is both author and publication is named once: a newspaper’s own piece has no author. */
export function withoutOwnName({ author, ...item }: Item): Item {
  const own = [item['container-title'], item.publisher];
  const others = author?.filter(({ literal }) => literal === undefined || !own.includes(literal));
  return others && others.length > 0 ? { ...item, author: others } : item;
}
