import { fold } from '../search/fold.ts';
import type { ColumnRole } from './choices.ts';
import { type Fault, type FaultCode, quoted } from './fault.ts';
import type { Grid } from './grid.ts';
import { measuredYearOfHead } from './year.ts';

/** A column of figures: what its head says of all of them, and the columns that belong to it. */
export interface FigureColumn {
  readonly index: number;
  readonly head: string;
  readonly low: number | null;
  readonly high: number | null;
  /** What its head says is counted: nothing where it is a year or a country. */
  readonly measure: string;
  /** Of a wide table: the year, or the country, that heads it. */
  readonly year: number | null;
  readonly country: string | null;
}

/** Which column holds what, by its place. */
export interface Shape {
  readonly country: number | null;
  readonly year: number | null;
  readonly until: number | null;
  readonly source: number | null;
  readonly measure: number | null;
  readonly figures: readonly FigureColumn[];
  readonly faults: readonly Fault[];
  /** Nothing can be read before a reader says more. */
  readonly isLacking: boolean;
}

type Roles = readonly (ColumnRole | null)[];

function first(roles: Roles, role: ColumnRole): number | null {
  const index = roles.indexOf(role);
  return index === -1 ? null : index;
}

const BOUND =
  /^(?:low|lower|min|minimum|minimo|bajo|baja|bas|baixo|baixa|high|upper|max|maximum|maximo|alto|alta|haut|haute|best|estimate)$/;

function wordsOf(head: string): ReadonlySet<string> {
  return new Set(
    fold(head.replaceAll('_', ' '))
      .split(' ')
      .filter((word) => !BOUND.test(word)),
  );
}

/** How many words two heads share, of those that do not say which bound it is. */
function sharedWords(one: string, other: string): number {
  const words = wordsOf(other);
  return [...wordsOf(one)].filter((word) => word !== '' && words.has(word)).length;
}

/** Low and high belong to the figure whose head is theirs, else to the one before them, else to the first one after. */
function figureOfBound(heads: readonly string[], roles: Roles, bound: number): number | undefined {
  const figures = roles.flatMap((role, index) => (role === 'figure' ? [index] : []));
  const alike = figures
    .map((index) => ({ index, shared: sharedWords(heads[bound] ?? '', heads[index] ?? '') }))
    .toSorted((one, other) => other.shared - one.shared)
    .filter(({ shared }) => shared > 0);
  const nearest = figures.findLast((index) => index < bound) ?? figures[0];
  const isClear = alike[0] && alike[0].shared !== alike[1]?.shared;
  return isClear ? alike[0]?.index : nearest;
}

function boundOf(
  heads: readonly string[],
  roles: Roles,
  figure: number,
  role: 'low' | 'high',
): number | null {
  const found = roles.findIndex((one, index) => {
    return one === role && figureOfBound(heads, roles, index) === figure;
  });
  return found === -1 ? null : found;
}

function figuresOf(heads: readonly string[], roles: Roles): readonly FigureColumn[] {
  return roles.flatMap((role, index): readonly FigureColumn[] => {
    const head = heads[index] ?? '';
    const plain = { index, head, measure: head, low: null, high: null, year: null, country: null };
    if (role === 'figure') {
      return [
        {
          ...plain,
          low: boundOf(heads, roles, index, 'low'),
          high: boundOf(heads, roles, index, 'high'),
        },
      ];
    }
    if (role === 'country-figure') return [{ ...plain, measure: '', country: head }];
    const headed = role === 'year-figure' ? measuredYearOfHead(head) : null;
    return headed ? [{ ...plain, ...headed }] : [];
  });
}

/** Reads what the columns of a table hold out of their roles, and what has to be asked for. */
export function shapeOf({ heads, header }: Grid, roles: Roles): Shape {
  const figures = figuresOf(heads, roles);
  const [country, year] = [first(roles, 'country'), first(roles, 'year')];
  // Nothing heads the records of JSON.
  const head = header.line === 0 ? {} : { line: header.line };
  const lacks: FaultCode[] = [];
  if (country === null && !roles.includes('country-figure')) lacks.push('no-country');
  if (year === null && !roles.includes('year-figure')) lacks.push('no-year');
  if (figures.length === 0 && !roles.includes('year-figure')) lacks.push('no-value');
  const quarters = roles.flatMap((role, index) =>
    role === 'year-figure' && measuredYearOfHead(heads[index] ?? '') === null
      ? [heads[index] ?? '']
      : [],
  );
  return {
    country,
    year,
    until: first(roles, 'until'),
    source: first(roles, 'source'),
    measure: first(roles, 'measure'),
    figures,
    faults: [
      ...lacks.map((code): Fault => ({ code, ...head, value: quoted(heads.join(', ')) })),
      ...quarters.map((column): Fault => ({ code: 'quarter', ...head, column, value: column })),
    ],
    isLacking: lacks.length > 0,
  };
}
