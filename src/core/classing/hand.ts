import { type Decimal, parseNumeral } from '../intake/numeral.ts';
import { FEWEST, MOST } from './method.ts';

export type HandFault =
  | { readonly code: 'not-a-number' | 'not-ascending'; readonly text: string }
  | { readonly code: 'too-few' | 'too-many'; readonly count: number };

/** Reads the lower bounds of classes as a reader writes them, `1; 100; 1,000`: a semicolon, a line or a comma with a blank parts them. */
export function parseBounds(
  text: string,
  decimal: Decimal,
): { readonly bounds: readonly number[] } | { readonly fault: HandFault } {
  const parts = text
    .split(/;|,\s|\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const bounds: number[] = [];
  for (const part of parts) {
    const bound = parseNumeral(part, decimal);
    if (bound === null) return { fault: { code: 'not-a-number', text: part } };
    if (bound <= (bounds.at(-1) ?? Number.NEGATIVE_INFINITY)) {
      return { fault: { code: 'not-ascending', text: part } };
    }
    bounds.push(bound);
  }
  const count = bounds.length;
  if (count < FEWEST) return { fault: { code: 'too-few', count } };
  return count > MOST ? { fault: { code: 'too-many', count } } : { bounds };
}
