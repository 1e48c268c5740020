import type { Borders } from '../geography/borders.ts';

/** How else readers call a polity or a person: `data/aliases.json`. */
export interface Aliases {
  readonly countries: Readonly<Record<string, readonly string[] | undefined>>;
  readonly people: Readonly<Record<string, readonly string[] | undefined>>;
}

/** Every name by polity id: of any year, in both languages, and the aliases. */
export function namesByPolity(
  { polities }: Pick<Borders, 'polities'>,
  { countries }: Aliases,
): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, Set<string>>();
  for (const { id, name } of polities) {
    const known = names.get(id) ?? new Set();
    names.set(id, known.add(name.en).add(name.es));
  }
  return new Map([...names].map(([id, known]) => [id, [...known, ...(countries[id] ?? [])]]));
}
