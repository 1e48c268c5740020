import MiniSearch from 'minisearch';
import { keyOf, type SearchDocument, TARGET_TYPES, type Target } from './document.ts';
import { fold } from './fold.ts';

/** A target and the name by which it was found. */
export interface Hit {
  readonly target: Target;
  readonly name: string;
}

/** How many of one type are worth reading. */
const MOST = 6;

/** Returns a search by beginnings of words; where nothing begins so, by words one slip away. Hits come type by type. */
export function createSearch(documents: readonly SearchDocument[]): (text: string) => Hit[] {
  const index = new MiniSearch({
    fields: ['name'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { prefix: true, combineWith: 'AND' },
  });
  const names = documents.map(({ name }) => fold(name));
  index.addAll(names.map((name, id) => ({ id, name })));
  return (text) => {
    const query = fold(text);
    const boostDocument = (id: number) => (names[id]?.startsWith(query) ? 2 : 1);
    const strict = index.search(query, { boostDocument });
    const found = strict.length > 0 ? strict : index.search(query, { fuzzy: 0.2 });
    const best = new Map<string, Hit>();
    for (const { target, name } of found.flatMap(({ id }) => documents[id] ?? [])) {
      const key = keyOf(target);
      if (!best.has(key)) best.set(key, { target, name });
    }
    return TARGET_TYPES.flatMap((type) =>
      [...best.values()].filter(({ target }) => target.type === type).slice(0, MOST),
    );
  };
}
