import type { Borders } from '../core/geography/borders.ts';
import { nameOf } from './describe.ts';
import { nameOfCode } from './nameOfCode.ts';
import type { Words } from './words.ts';

/** What a code stands for in a year, by its name then, with the code: “Zaire (COD)”; by its latest where it did not stand. */
export function nameOfCodeThen(
  code: string,
  year: number | null,
  borders: Borders,
  words: Words,
): string {
  const polity = year === null ? undefined : borders.polityAt(code, year);
  return polity ? `${nameOf(polity, words)} (${code})` : nameOfCode(code, borders, words);
}
