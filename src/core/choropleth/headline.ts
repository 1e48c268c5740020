import type { Span } from '../dataset/span.ts';
import type { Cell, Cells } from './cell.ts';

type CellOf<T extends Cell['type']> = Extract<Cell, { readonly type: T }>;

/** A place and what is painted there. */
export interface Finding<T extends Cell['type'] = 'figure'> {
  readonly polity: string;
  readonly cell: CellOf<T>;
}

/** What is painted in a year, sorted by what can be said of it; the largest first. */
export interface Findings {
  /** Other than zero, by claims that are not weak. */
  readonly figures: readonly Finding[];
  readonly weak: readonly Finding[];
  readonly zero: readonly Finding[];
  readonly unknown: readonly Finding<'unknown'>[];
  readonly denied: readonly Finding<'denied'>[];
  readonly involvement: readonly Finding<'involvement'>[];
  readonly disagreement: readonly Finding<'disagreement'>[];
}

function isOf<T extends Cell['type']>(cell: Cell, type: T): cell is CellOf<T> {
  return cell.type === type;
}

function sizeOf(cell: Cell): number {
  if (cell.type === 'disagreement') return cell.ratio;
  return cell.type === 'figure' ? Math.abs(cell.value) : 0;
}

export function findingsOf(cells: Cells): Findings {
  const of = <T extends Cell['type']>(type: T): readonly Finding<T>[] =>
    [...cells]
      .flatMap(([polity, cell]) => (isOf(cell, type) ? [{ polity, cell }] : []))
      .sort(
        (one, other) =>
          sizeOf(other.cell) - sizeOf(one.cell) || one.polity.localeCompare(other.polity),
      );
  const counted = of('figure');
  const solid = counted.filter(({ cell }) => !cell.isWeak);
  return {
    figures: solid.filter(({ cell }) => cell.value !== 0),
    zero: solid.filter(({ cell }) => cell.value === 0),
    weak: counted.filter(({ cell }) => cell.isWeak),
    unknown: of('unknown'),
    denied: of('denied'),
    involvement: of('involvement'),
    disagreement: of('disagreement'),
  };
}

/** What goes before what as the news of a year. */
const ORDER = [
  'disagreement',
  'involvement',
  'figures',
  'weak',
  'zero',
  'unknown',
  'denied',
] as const satisfies readonly (keyof Findings)[];

/** What the headline tells of. */
export type News = (typeof ORDER)[number] | 'nothing';

export function newsOf(findings: Findings): News {
  return ORDER.find((kind) => findings[kind].length > 0) ?? 'nothing';
}

/** Whether the side that is listened to gives no number where others give one. */
export function isUnheard({ unknown }: Findings): boolean {
  return unknown.some(({ cell }) => cell.isUnheard);
}

/** Figures that are told of one time: of the year itself, last counted in another, or tolls of the same years. */
export interface Group {
  readonly carriedFrom: number | null;
  readonly span: Span | null;
  readonly findings: readonly Finding[];
}

/** What a headline has room for. */
export interface Told {
  readonly groups: readonly Group[];
  /** Figures of places that are not named. */
  readonly others: readonly Finding[];
  /** Whether all figures, also those not named, are of one time. */
  readonly isOfOneTime: boolean;
}

/** Beside places that are only counted no more are named. */
const BESIDE_OTHERS = 2;

function timeOf({ basis, ...cell }: Finding['cell']) {
  const carriedFrom = basis === 'carried' ? (cell.carriedFrom ?? null) : null;
  const span = basis === 'whole-intervention' ? (cell.span ?? null) : null;
  return { carriedFrom, span, key: `${carriedFrom} ${span?.from} ${span?.to}` };
}

/** From which to which year figures are counted: null where all are of the year itself, or one is a toll of its own years. */
export function countedIn(
  findings: readonly Finding[],
  year: number,
): readonly [first: number, last: number] | null {
  const times = findings.map(({ cell }) => timeOf(cell));
  const years = times.map(({ carriedFrom }) => carriedFrom ?? year);
  const first = Math.min(...years);
  return first < year && times.every(({ span }) => span === null)
    ? [first, Math.max(...years)]
    : null;
}

/** As many figures as there is room for, else the largest and how many others; those of the year itself come first. */
export function tellFigures(figures: readonly Finding[], room: number): Told {
  const named = figures.length <= room ? figures : figures.slice(0, Math.min(room, BESIDE_OTHERS));
  const groups = new Map<string, Group>();
  for (const finding of named) {
    const time = timeOf(finding.cell);
    const { findings = [] } = groups.get(time.key) ?? {};
    groups.set(time.key, { ...time, findings: [...findings, finding] });
  }
  const isOther = ({ carriedFrom, span }: Group) => Number(carriedFrom !== null || span !== null);
  return {
    groups: [...groups.values()].sort((one, other) => isOther(one) - isOther(other)),
    others: figures.slice(named.length),
    isOfOneTime: new Set(figures.map(({ cell }) => timeOf(cell).key)).size === 1,
  };
}
