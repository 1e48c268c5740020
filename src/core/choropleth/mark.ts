import type { Cell } from './cell.ts';

/** A finding is outlined: a number sharply, one without a number, or a zero, more softly. */
export type Mark = 'figure' | 'vague';

/** What is known without a number, or by weak claims only, is outlined more softly; so is a zero. */
export function markOf(cell: Cell | undefined): Mark | null {
  if (!cell) return null;
  if (cell.type === 'figure') return cell.value > 0 && !cell.isWeak ? 'figure' : 'vague';
  return cell.type === 'unknown' || cell.type === 'denied' ? 'vague' : 'figure';
}
