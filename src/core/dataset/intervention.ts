import type { Intervention } from './dataset.ts';
import { coversYear, type Span } from './span.ts';

/** When it lasted: its spells where its sources tell of interruptions, else all of it. */
export function spansOf(
  intervention: Pick<Intervention, 'active' | 'from' | 'to'>,
): readonly Span[] {
  return intervention.active ?? [intervention];
}

export function lastsIn(
  intervention: Pick<Intervention, 'active' | 'from' | 'to'>,
  year: number,
): boolean {
  return spansOf(intervention).some((span) => coversYear(span, year));
}

/** The code, of its time, of the place that a present-day country stands for. */
export function codeOf(country: string, { polities }: Pick<Intervention, 'polities'>): string {
  return polities?.[country] ?? country;
}

/** The codes, of their time, of all its places. */
export function codesOf(
  intervention: Pick<Intervention, 'countries' | 'polities'>,
): readonly string[] {
  return intervention.countries.map((country) => codeOf(country, intervention));
}
