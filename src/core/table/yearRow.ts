import type { Cell } from '../choropleth/cell.ts';
import type { Polity } from '../geography/borders.ts';
import type { Filterable } from './filter.ts';

/** A polity of the map, as the table has it. `cell` is undefined where nothing is recorded. */
export interface YearRow extends Filterable {
  readonly polity: Polity;
  readonly cell: Cell | undefined;
}

/** The number that the figure column sorts by; null for the blanks. */
export function sizeOf(cell: Cell | undefined): number | null {
  if (cell?.type === 'figure') return cell.value;
  if (cell?.type === 'disagreement') return cell.ratio;
  return cell?.type === 'involvement' ? cell.kinds.length : null;
}
