import type { Borders } from '../core/geography/borders.ts';
import type { Words } from './words.ts';

/** What a code of any time stands for, by its latest name, with the code: “Yemen (YEM)”. */
export function nameOfCode(code: string, borders: Borders, { read }: Words): string {
  const named = borders.polities.findLast(({ id }) => id === code);
  return named ? `${read(named.name)} (${code})` : code;
}
