import type { Figure } from '../dataset/figure.ts';
import type { Cells } from './cell.ts';

interface Leader extends Pick<Figure, 'value' | 'measure'> {
  readonly polity: string;
}

/** The map in numbers, for the sentence that says it. */
export interface Summary {
  /** Countries with a figure other than zero, the largest first, whatever its sign. */
  readonly leaders: readonly Leader[];
  readonly total: number;
  readonly zero: number;
  /** Countries of which only weak claims give a number; they are in no sum. */
  readonly weak: number;
  /** Countries whose figure counts other people too. */
  readonly together: number;
  readonly unknown: number;
  readonly denied: number;
  /** Countries whose figure comes from another year. */
  readonly carried: number;
  /** Countries of the layers that count something else than people. */
  readonly others: number;
}

export function summarise(cells: Cells): Summary {
  const leaders: Leader[] = [];
  const count = { zero: 0, weak: 0, together: 0, unknown: 0, denied: 0, carried: 0, others: 0 };
  for (const [polity, cell] of cells) {
    if (cell.type === 'figure') {
      if (cell.isWeak) {
        count.weak += 1;
        continue;
      }
      if (cell.isTogether) count.together += 1;
      if (cell.value !== 0) leaders.push({ polity, value: cell.value, measure: cell.measure });
      else count.zero += 1;
      if (cell.basis === 'carried') count.carried += 1;
    } else if (cell.type === 'unknown' || cell.type === 'denied') {
      count[cell.type] += 1;
    } else count.others += 1;
  }
  leaders.sort(
    (one, other) =>
      Math.abs(other.value) - Math.abs(one.value) || one.polity.localeCompare(other.polity),
  );
  return { leaders, total: leaders.reduce((sum, { value }) => sum + value, 0), ...count };
}
