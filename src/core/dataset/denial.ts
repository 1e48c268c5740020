import type { Intervention } from './dataset.ts';
import { firstDay, lastDay } from './span.ts';

/** Whether an involvement is told only by those who allege it, or denied outright: it is no fact on any layer. */
export function isDoubted({ standing }: Pick<Intervention, 'standing'>): boolean {
  return standing !== 'documented';
}

/** Whether a denial of an intervention, or of its size, still held on the last day of a year. */
export function isDeniedAt(
  { denial, from, to }: Pick<Intervention, 'denial' | 'from' | 'to'>,
  year: number,
): boolean {
  if (!denial) return false;
  const end = denial.to ?? to;
  const day = `${year}-12-31`;
  return firstDay(denial.from ?? from) <= day && (end === null || lastDay(end) >= day);
}
