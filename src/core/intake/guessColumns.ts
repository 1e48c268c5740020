import { fold } from '../search/fold.ts';
import { blankOf } from './blank.ts';
import type { ColumnRole } from './choices.ts';
import { isPartOfYear, measuredYearOfHead, readYear, yearOfHead } from './year.ts';

type Headed = Exclude<ColumnRole, 'year-figure' | 'country-figure'>;

/** Words that head such a column, in English, Spanish, French and Portuguese. */
const HEADS: Readonly<Record<Headed, RegExp>> = {
  country:
    /\b(?:country|countries|nation|land|staat|state|territory|economy|entity|location|area|host|pais|paises|estado|pays|etat|iso|iso ?[23]|iso ?a[23]|ccode|cowcode|stateabb|gwno|geo|ref area|code|codigo)\b/,
  year: /\b(?:year|years|jahr|ano|anos|annee|annees|date|fecha|data|period|periodo|periode|time|from|start|begin|began|since|desde|inicio|debut|de|styear|startyear|start date)\b/,
  until:
    /\b(?:to|until|end|ended|through|till|hasta|fin|fim|ate|jusqu|a|endyear|end date|year to|to year)\b/,
  low: /(?:^|[\b ])(?:low|lower|min|minimum|minimo|bajo|baja|bas|baixo|baixa)\b/,
  high: /(?:^|[\b ])(?:high|upper|max|maximum|maximo|alto|alta|haut|haute)\b/,
  source:
    /\b(?:source|sources|quelle|fuente|fuentes|fonte|fontes|reference|referencia|report|citation)\b/,
  measure:
    /\b(?:measure|indicator|indicador|indicateur|variable|medida|mesure|series|serie|series name|category|categoria)\b/,
  figure:
    /\b(?:value|values|valor|valeur|number|numero|nombre|count|total|best|estimate|troops|tropas|troupes|personnel|personal|amount|figure|figures|cifra|effectif|effectifs|killed|deaths|muertos|morts|obs value)\b/,
};

/** What heads a column of countries by number, which is never told from its cells. */
const NUMBERED =
  /^(?:ccode|cow ?code|cown|cow ?no|gwno|gw ?code|iso ?n|iso ?num\w*|iso3n|m49(?: code)?|un ?code|country ?(?:code|id|no|number)|numeric code)$/;

/** What numbers often are that are no figures. */
const NO_FIGURE =
  /\b(?:id|ids|code|codes|ccode|cowcode|iso|iso ?n|iso3n|gwno|gwnoa|gwno a|lat|latitude|latitud|lon|lng|long|longitude|longitud|rank|rango|index|row|fila|nr|no|type|tipo|kind|class|intensity|incompatibility|status|flag|region|quality|month|mes|mois|day|dia|jour|week|semana|quarter|trimestre|version|region code|key)\b|^$/;

/** How many of the filled cells of a column are so. */
function shareOf(cells: readonly string[], isSo: (cell: string) => boolean): number {
  const filled = cells.filter((cell) => blankOf(cell) === null);
  return filled.length === 0 ? 0 : filled.filter(isSo).length / filled.length;
}

function isYear(text: string): boolean {
  const read = readYear(text);
  return 'code' in read ? read.code === 'quarter' : read.from > 1000 && read.until < 2200;
}

function isNumber(text: string): boolean {
  return /^[=\s\d.,'’\u00a0\u202f+−-]*\d[\s\d.,'’\u00a0\u202f]*(?:e[+-]?\d+)?[*\u2020\u2021]*$/i.test(
    text.trim(),
  );
}

interface Candidate {
  readonly index: number;
  readonly head: string;
  readonly isNumeric: boolean;
  readonly isTime: boolean;
  readonly isPlace: number;
}

/** A head is compared without accents, capitals and underscores: `deaths_best` has the words “deaths” and “best”. */
function wordsOf(head: string): string {
  return fold(head.replace(/([a-z])([A-Z])/g, '$1 $2'));
}

class Guess {
  readonly #columns: readonly Candidate[];
  readonly #roles: (ColumnRole | null)[];

  constructor(columns: readonly Candidate[]) {
    this.#columns = columns;
    this.#roles = columns.map(() => null);
  }

  get roles(): readonly (ColumnRole | null)[] {
    return this.#roles;
  }

  get free(): readonly Candidate[] {
    return this.#columns.filter(({ index }) => this.#roles[index] === null);
  }

  /** Whether no other column has times, and these have numbers. */
  isWithoutTimes(columns: readonly number[]): boolean {
    const others = this.#columns.filter(({ index }) => !columns.includes(index));
    return !others.some(({ isTime }) => isTime) && columns.every((one) => this.isNumeric(one));
  }

  /** Whether a column is headed as one of years, and has them. */
  get hasYears(): boolean {
    return this.#columns.some(({ head, isTime }) => isTime && HEADS.year.test(head));
  }

  isNumeric(index: number): boolean {
    return this.#columns[index]?.isNumeric ?? false;
  }

  set(index: number, role: ColumnRole): void {
    this.#roles[index] = role;
  }

  /** The likeliest of the free columns, if one is likely; the first of equals. */
  take(role: ColumnRole, likelihood: (column: Candidate) => number): boolean {
    const [best] = this.free
      .map((column) => ({ column, score: likelihood(column) }))
      .toSorted((one, other) => other.score - one.score);
    if (!best || best.score < 1) return false;
    this.set(best.column.index, role);
    return true;
  }
}

/** What heads a column of years even where its cells are none, which is told of each. */
const YEAR = /^(?:year|ano|annee)$/;

function takeTimes(guess: Guess): boolean {
  const hasYear = guess.take('year', ({ head, isTime }) => {
    const named = Number(YEAR.test(head));
    return isTime ? 1 + Number(HEADS.year.test(head)) + named : named;
  });
  guess.take('until', ({ head, isTime }) => Number(isTime && HEADS.until.test(head)));
  return hasYear;
}

/** Figures of a long table: low and high by their heads, then what is headed as a figure, else every other number. */
function takeFigures(guess: Guess, hasMeasure: boolean): void {
  for (const { index, head, isNumeric } of guess.free) {
    if (isNumeric && HEADS.low.test(head)) guess.set(index, 'low');
    else if (isNumeric && HEADS.high.test(head)) guess.set(index, 'high');
  }
  // A figure may look like a year, as 1,500 soldiers do, but is not headed as one.
  const isYear = ({ head, isTime }: Candidate) =>
    isTime && (HEADS.year.test(head) || HEADS.until.test(head));
  const free = guess.free.filter(
    (column) => column.isNumeric && !isYear(column) && !NO_FIGURE.test(column.head),
  );
  const named = free.filter(({ head }) => HEADS.figure.test(head));
  const meant = hasMeasure ? (named.length > 0 ? named : free).slice(0, 1) : free;
  for (const { index } of meant) guess.set(index, 'figure');
  if (meant.length > 0) return;
  // Its cells are no numbers, which is told of each.
  const [headed] = guess.free.filter(({ head }) => HEADS.figure.test(head));
  if (headed) guess.set(headed.index, 'figure');
}

/** Columns headed by countries, where no column has countries in its cells. */
function takeCountryHeads(
  guess: Guess,
  isCountry: (text: string) => boolean,
  heads: readonly string[],
): boolean {
  const headed = guess.free.filter(({ index }) => isCountry(heads[index] ?? ''));
  const rest = guess.free.filter(({ isNumeric }) => isNumeric).length;
  if (headed.length < 2 || headed.length < rest / 2) return false;
  for (const { index } of headed) guess.set(index, 'country-figure');
  return true;
}

/** Columns headed by years; years beside words head one only where its cells are numbers. */
function yearHeads(heads: readonly string[], isNumeric: (index: number) => boolean) {
  return heads.flatMap((head, index) => {
    if (yearOfHead(head) !== null || isPartOfYear(head)) return [index];
    return measuredYearOfHead(head) !== null && isNumeric(index) ? [index] : [];
  });
}

/**
 * Guesses what each column holds: by its head, else by its cells, of which `columns` has some of each. `isCountry` knows a country by its name or code.
 * Two heads or more that are years make a wide table, and so do heads that are countries.
 */
export function guessColumns(
  heads: readonly string[],
  columns: readonly (readonly string[])[],
  isCountry: (text: string) => boolean,
): readonly (ColumnRole | null)[] {
  const guess = new Guess(
    heads.map((head, index) => {
      const cells = columns[index] ?? [];
      return {
        index,
        head: wordsOf(head),
        isNumeric:
          shareOf(cells, isNumber) >= 0.5 ||
          (cells.every((cell) => blankOf(cell) !== null) && HEADS.figure.test(wordsOf(head))),
        isTime: shareOf(cells, isYear) >= 0.5,
        isPlace: shareOf(cells, isCountry),
      };
    }),
  );
  const years = yearHeads(heads, (index) => guess.isNumeric(index) && !guess.hasYears);
  const isWide = years.length > 1 || (years.length === 1 && guess.isWithoutTimes(years));
  if (isWide) {
    for (const index of years) guess.set(index, 'year-figure');
  }
  const hasCountry = guess.take('country', ({ head, isPlace, isNumeric, isTime }) => {
    const isHeaded = HEADS.country.test(head);
    if (isTime && !isHeaded) return 0;
    if (isNumeric && NUMBERED.test(head)) return 1;
    return isPlace * 2 + Number(isHeaded && (isPlace > 0 || !isNumeric));
  });
  guess.take('source', ({ head, isPlace }) => Number(HEADS.source.test(head) && isPlace < 1));
  guess.take('measure', ({ head, isNumeric }) => Number(HEADS.measure.test(head) && !isNumeric));
  const hasMeasure = guess.roles.includes('measure');
  if (isWide) return guess.roles;
  const hasYear = takeTimes(guess);
  if (!hasCountry && hasYear && takeCountryHeads(guess, isCountry, heads)) return guess.roles;
  takeFigures(guess, hasMeasure);
  return guess.roles;
}
