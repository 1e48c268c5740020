import type { Blank } from './choices.ts';

/** What a table writes where it has no number: none of it is a zero. */
const SIGNS: ReadonlyMap<string, Blank> = new Map([
  ['', 'empty'],
  ...['na', 'n/a', 'n.a.', 'n. a.', '#n/a', '<na>', 'nan', 'null', 'none', 'nil'].map(
    (sign) => [sign, 'na'] as const,
  ),
  ...['n.d.', 'nd', 's/d', 'sd', 's.d.', 'x', 'xxx', 'unknown', 'missing'].map(
    (sign) => [sign, 'na'] as const,
  ),
  ...['-', '--', '---', '–', '—', '−'].map((sign) => [sign, 'dash'] as const),
  ...['.', '..', '...', '…', ':', '. .'].map((sign) => [sign, 'dots'] as const),
]);

/** The sign of a table for no number that a text is; null where it is none. */
export function blankOf(text: string): Blank | null {
  return SIGNS.get(text.trim().toLowerCase()) ?? null;
}
