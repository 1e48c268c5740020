/**
 * A place of its own for every line that comes and goes, so that none moves while the years go by. Of each year it takes
 * the keys in use. What is in use most often stands first; lines that are never in use together share a place.
 * Returns each key’s place, from 0.
 */
export function createSlots(years: Iterable<readonly string[]>): ReadonlyMap<string, number> {
  const inUse = new Map<string, Set<number>>();
  let at = 0;
  for (const keys of years) {
    for (const key of keys) inUse.set(key, (inUse.get(key) ?? new Set()).add(at));
    at += 1;
  }
  const slots = new Map<string, number>();
  const taken: Set<number>[] = [];
  const byUse = [...inUse].sort(([, one], [, other]) => other.size - one.size);
  for (const [key, own] of byUse) {
    const free = taken.findIndex((others) => ![...own].some((year) => others.has(year)));
    const slot = free < 0 ? taken.length : free;
    taken[slot] = new Set([...(taken[slot] ?? []), ...own]);
    slots.set(key, slot);
  }
  return slots;
}
