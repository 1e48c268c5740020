import type { Cell } from './cell.ts';
import type { Cells } from './paint.ts';
import { swatchOf } from './swatch.ts';

function isSame(one: Cell | undefined, other: Cell | undefined): boolean {
  if (one === other) return true;
  if (!one || !other || swatchOf(one, false).key !== swatchOf(other, false).key) return false;
  return one.type !== 'figure' || other.type !== 'figure' || one.value === other.value;
}

/** Ids of the polities that are painted otherwise, or with another number, than before. */
export function changedCells(before: Cells, now: Cells): ReadonlySet<string> {
  const ids = new Set([...before.keys(), ...now.keys()]);
  return new Set([...ids].filter((id) => !isSame(before.get(id), now.get(id))));
}
