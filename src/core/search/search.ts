import MiniSearch from 'minisearch';
import type { Claim } from '../dataset/dataset.ts';
import { keyOf, type SearchDocument, TARGET_TYPES, type Target } from './document.ts';
import { fold } from './fold.ts';
import { claimsOfNumber, numberIn } from './number.ts';

/** A target and the name by which it was found. */
export interface Hit {
  readonly target: Target;
  readonly name: string;
}

/** How many of one type are worth reading. */
export const MOST = 6;

function byType(hits: Iterable<Hit>): Hit[] {
  const all = [...hits];
  return TARGET_TYPES.flatMap((type) =>
    all.filter(({ target }) => target.type === type).slice(0, MOST),
  );
}

/**
 * Returns a search by beginnings of words; where nothing begins so, by words one slip away. A number finds the claims
 * that state it. Hits come type by type.
 */
export function createSearch(
  documents: readonly SearchDocument[],
  claims: readonly Claim[] = [],
): (text: string) => Hit[] {
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
    const number = numberIn(text);
    const stating = number === null ? [] : claimsOfNumber(number, claims);
    const boostDocument = (id: number) => (names[id]?.startsWith(query) ? 2 : 1);
    const strict = index.search(query, { boostDocument });
    // A number is no name with a slip in it.
    const isExact = strict.length > 0 || number !== null;
    const found = isExact ? strict : index.search(query, { fuzzy: 0.2 });
    const best = new Map<string, Hit>();
    for (const { target, name } of found.flatMap(({ id }) => documents[id] ?? [])) {
      const key = keyOf(target);
      if (!best.has(key)) best.set(key, { target, name });
    }
    const figures = stating.map(({ id }): Hit => ({ target: { type: 'figure', id }, name: text }));
    return byType([...best.values(), ...figures]);
  };
}
