import { logShare } from '../chart/scale.ts';
import { KINDS } from '../dataset/vocabulary.ts';
import type { Cell } from './cell.ts';

/** Tenfold stands as high as a bar can; what hardly differs is still to be seen. */
const LEAST_RATIO = 0.1;

/**
 * How high a cell stands, from 0 to 1: figures and ratios by their logarithm, kinds by their number; null where no bar
 * stands, as for what rests on a weak claim.
 */
export function barOf(cell: Cell | undefined, largest: number): number | null {
  if (cell?.type === 'figure') {
    return cell.value !== 0 && !cell.isWeak ? logShare(Math.abs(cell.value), largest) : null;
  }
  if (cell?.type === 'disagreement') return Math.min(1, LEAST_RATIO + Math.log10(cell.ratio));
  return cell?.type === 'involvement' ? cell.kinds.length / KINDS.length : null;
}
