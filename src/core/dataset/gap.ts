import type { Span } from './span.ts';

/** First and last year of which a figure speaks. */
export type Told = readonly [from: number, until: number];

function isSilent(first: number, last: number, told: ReadonlySet<number>): boolean {
  for (let year = first; year <= last; year += 1) if (told.has(year)) return false;
  return true;
}

/**
 * The years between two figures of which no series of the measure speaks: nobody counted anywhere, so that silence says
 * nothing. Where others were counted, it may say that there was nothing to count. `figures` by their first year.
 */
export function gapsOf(figures: Iterable<Told>, told: ReadonlySet<number>): readonly Span[] {
  const gaps: Span[] = [];
  let last: number | null = null;
  for (const [from, until] of figures) {
    if (last !== null && from - last > 1 && isSilent(last + 1, from - 1, told)) {
      gaps.push({ from: String(last + 1), to: String(from - 1) });
    }
    last = Math.max(last ?? until, until);
  }
  return gaps;
}
