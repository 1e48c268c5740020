import { fold } from '../search/fold.ts';
import { readYear } from './year.ts';

/** What a column holds. */
export const ROLES = ['country', 'year', 'value', 'low', 'high', 'source', 'measure'] as const;
export type Role = (typeof ROLES)[number];

/** Which column holds what, by its place; a wide table has a value in every column of a year. */
export interface Roles {
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  /** The year of each column that is headed by one, in a wide table. */
  readonly years: ReadonlyMap<number, number>;
}

/** Words that head such a column, in English, Spanish, French and Portuguese. */
const HEADS: Readonly<Record<Role, RegExp>> = {
  country:
    /\b(?:country|countries|nation|state|territory|economy|entity|location|area|pais|paises|estado|pays|etat|iso|iso ?[23]|iso ?a[23]|ccode|cowcode|gwno|code|codigo)\b/,
  year: /\b(?:year|years|ano|anos|annee|annees|date|fecha|data|period|periodo|time)\b/,
  low: /\b(?:low|lower|min|minimum|minimo|bajo|bas|baixo)\b/,
  high: /\b(?:high|upper|max|maximum|maximo|alto|haut)\b/,
  source: /\b(?:source|sources|fuente|fuentes|fonte|reference|report)\b/,
  measure: /\b(?:measure|indicator|indicador|indicateur|variable|medida|mesure|series)\b/,
  value:
    /\b(?:value|values|valor|valeur|number|numero|nombre|count|total|best|estimate|troops|tropas|personnel|personal|amount|figure|cifra|effectif|effectifs)\b/,
};

/** How many of the filled cells of a column are so. */
export function shareOf(cells: readonly string[], isSo: (cell: string) => boolean): number {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length === 0 ? 0 : filled.filter(isSo).length / filled.length;
}

function isYear(text: string): boolean {
  const read = readYear(text);
  return 'year' in read && read.year > 1000 && read.year < 2200;
}

function isNumber(text: string): boolean {
  return /^[\s\d.,'’\u00a0\u202f+-]*\d[\s\d.,'’\u00a0\u202f]*(?:e[+-]?\d+)?$/i.test(text.trim());
}

/** A year that heads a column: `1988`, `X1988`, `1988 [YR1988]`. */
function yearOfHead(head: string): number | null {
  const [, year] = /^(?:x|y|yr)?\s*(1[5-9]\d{2}|20\d{2})(?:\s*\[.*\])?$/i.exec(head.trim()) ?? [];
  return year === undefined ? null : Number(year);
}

/**
 * Guesses what each column holds: by its head, else by its cells. `isCountry` knows a country by its name or code.
 * Three heads or more that are years make a wide table.
 */
export function guessRoles(
  heads: readonly string[],
  columnAt: (index: number) => readonly string[],
  isCountry: (cell: string) => boolean,
): Roles {
  const years = new Map<number, number>();
  for (const [index, head] of heads.entries()) {
    const year = yearOfHead(head);
    if (year !== null) years.set(index, year);
  }
  const isWide = years.size > 2;
  const fits: Readonly<Record<Role, (cells: readonly string[]) => number>> = {
    country: (cells) => shareOf(cells, isCountry),
    year: (cells) => shareOf(cells, isYear),
    value: (cells) => shareOf(cells, isNumber),
    low: (cells) => shareOf(cells, isNumber),
    high: (cells) => shareOf(cells, isNumber),
    source: () => 0,
    measure: () => 0,
  };
  const columns: Partial<Record<Role, number>> = {};
  const taken = new Set(isWide ? years.keys() : []);
  const wanted = ROLES.filter(
    (role) => !isWide || !['year', 'value', 'low', 'high'].includes(role),
  );
  for (const role of wanted) {
    const [best] = heads
      .map((head, index) => {
        const isHeaded = HEADS[role].test(fold(head));
        const fit = taken.has(index) ? 0 : fits[role](columnAt(index));
        return { index, score: taken.has(index) ? 0 : fit * 2 + Number(isHeaded) };
      })
      .toSorted((one, other) => other.score - one.score || one.index - other.index);
    const least = role === 'country' || role === 'year' || role === 'value' ? 1 : 0.99;
    // Low and high are so called, and never guessed of their numbers alone.
    const isNamed = best && HEADS[role].test(fold(heads[best.index] ?? ''));
    const isEnough = role === 'low' || role === 'high' ? isNamed : true;
    if (!best || best.score < least || !isEnough) continue;
    columns[role] = best.index;
    taken.add(best.index);
  }
  return { columns, years: isWide ? years : new Map() };
}
