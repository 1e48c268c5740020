import { useMemo } from 'react';
import type { Polity } from '../../core/geography/borders.ts';
import { nameOf } from '../../i18n/describe.ts';
import { usePage } from '../page/context.ts';

/** What stood in some years of the map, by name; of what a country was called the last name in them. */
export function usePolities(from?: number, until?: number) {
  const { newest, words } = usePage();
  const { firstYear, lastYear } = newest.scope;
  const first = Math.max(firstYear, from ?? firstYear);
  const last = Math.min(lastYear, until ?? lastYear);
  return useMemo(() => {
    const byId = new Map<string, Polity>();
    for (let year = first; year <= last; year += 1) {
      for (const polity of newest.borders.at(year)) byId.set(polity.id, polity);
    }
    const all = [...byId.values()].toSorted((one, other) =>
      words.format.compare(nameOf(one, words), nameOf(other, words)),
    );
    const years = from === undefined || from === until ? String(last) : `${from}–${until}`;
    return { all, years, polityOf: (id: string) => byId.get(id) };
  }, [newest, words, first, last, from, until]);
}
