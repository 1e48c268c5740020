import type { Borders } from '../core/geography/borders.ts';
import type { Words } from './words.ts';

/** What a code of any time stands for, by its name in a year, else its latest, with the code: “Yemen (YEM)”. */
export function nameOfCode(code: string, borders: Borders, { read }: Words, year?: number): string {
  const then = year ? borders.polityAt(code, year) : undefined;
  const named = then ?? borders.polities.findLast(({ id }) => id === code);
  return named ? `${read(named.name)} (${code})` : code;
}
