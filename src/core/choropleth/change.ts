import type { Place, Places } from './place.ts';

function isSame(one: Place | undefined, other: Place | undefined): boolean {
  const [before, now] = [one?.cell, other?.cell];
  if (before === now) return true;
  if (!before || !now || one?.swatch.key !== other?.swatch.key) return false;
  return before.type !== 'figure' || now.type !== 'figure' || before.value === now.value;
}

/** Ids of the polities that are painted otherwise, or with another number, than before; borders alone are no change. */
export function changedPlaces(before: Places, now: Places): ReadonlySet<string> {
  const ids = new Set([...before.keys(), ...now.keys()]);
  return new Set([...ids].filter((id) => !isSame(before.get(id), now.get(id))));
}
