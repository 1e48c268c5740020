import type { Borders } from '../geography/borders.ts';
import { formsOf } from '../text/text.ts';

/** How else readers call a polity or a person: `data/aliases.json`. */
export interface Aliases {
  readonly countries: Readonly<Record<string, readonly string[] | undefined>>;
  readonly people: Readonly<Record<string, readonly string[] | undefined>>;
}

/** Every name by polity id: of any year, in every language, and the aliases. */
export function namesByPolity(
  { polities }: Pick<Borders, 'polities'>,
  { countries }: Aliases,
): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, Set<string>>();
  for (const { id, name } of polities) {
    names.set(id, new Set([...(names.get(id) ?? []), ...formsOf(name)]));
  }
  return new Map([...names].map(([id, known]) => [id, [...known, ...(countries[id] ?? [])]]));
}
