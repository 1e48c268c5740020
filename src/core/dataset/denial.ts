import type { Intervention } from './dataset.ts';
import { coversYear, firstDay, lastDay, type Span } from './span.ts';

/** Whether an involvement is told only by those who allege it, or denied outright: it is no fact on any layer. */
export function isDoubted({ standing }: Pick<Intervention, 'standing'>): boolean {
  return standing !== 'documented';
}

type Denied = Pick<Intervention, 'denial' | 'from' | 'to'>;

/** From when to when a denial is on record: where it has no days of its own, for as long as the intervention. */
function spanOfDenial({ denial, from, to }: Denied): Span | null {
  return denial ? { from: denial.from ?? from, to: denial.to ?? to } : null;
}

/** Whether a denial of an intervention, or of its size, still held on the last day of a year. */
export function isDeniedAt(intervention: Denied, year: number): boolean {
  const span = spanOfDenial(intervention);
  const day = `${year}-12-31`;
  return (
    span !== null && firstDay(span.from) <= day && (span.to === null || lastDay(span.to) >= day)
  );
}

/** Whether a denial was on record at any time of a year. */
export function isDeniedIn(intervention: Denied, year: number): boolean {
  const span = spanOfDenial(intervention);
  return span !== null && coversYear(span, year);
}
