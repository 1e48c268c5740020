import type { PointEvent } from '../core/dataset/dataset.ts';
import type { Words } from './words.ts';

const KM_PER_DEGREE = 111;

/** How well the place of an event is known. */
export function wordPrecision(
  { precision }: Pick<PointEvent, 'precision'>,
  { format, messages }: Words,
): string {
  const km = Math.max(1, Math.round(precision * KM_PER_DEGREE));
  return messages.details.eventPrecision(format.count(km));
}
