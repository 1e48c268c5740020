import type { Cell } from './cell.ts';

/** By how much a finding may be named. Weak counts, and those of other people too, are seen and not named as large. */
export function weightOf(cell: Cell | undefined): number | null {
  if (!cell) return null;
  if (cell.type === 'figure') return cell.isWeak || cell.isTogether ? 0 : Math.abs(cell.value);
  return cell.type === 'disagreement' && cell.ratio > 1 ? cell.ratio : 0;
}
