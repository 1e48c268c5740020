import type { Claim } from './dataset.ts';
import { choose, type Estimate, heardBy, highOf, lowOf } from './estimate.ts';
import { coversYear, isMultiYear, overlaps, type Span, yearOf } from './span.ts';

export type Basis = 'stated' | 'carried' | 'whole-intervention';

/** A number that some source states, chosen under a rule, for one presence in one year. */
export interface Figure {
  readonly value: number;
  /** The extremes of all claims that speak of the same thing, whoever is heard. */
  readonly low: number;
  readonly high: number;
  readonly basis: Basis;
  readonly measure: string;
  /** The claims painted: one for each presence that adds up. */
  readonly painted: readonly Claim[];
  /** All claims on the same measure and time, the painted ones among them. */
  readonly rivals: readonly Claim[];
  /** The year that a carried figure comes from. */
  readonly carriedFrom?: number;
  /** The years of a toll that is given for all of them together. */
  readonly span?: Span;
  /** The most that anybody states for the whole war, where dated tolls add up to more than that. */
  readonly beyond?: number;
}

function createFigure(
  estimate: Estimate,
  rivals: readonly Claim[],
  basis: Basis,
  more: Pick<Figure, 'carriedFrom' | 'span'> = {},
): Figure | undefined {
  const chosen = choose(estimate, rivals);
  if (!chosen) return undefined;
  return {
    value: chosen.value,
    low: Math.min(...rivals.map(lowOf)),
    high: Math.max(...rivals.map(highOf)),
    basis,
    measure: chosen.claim.measure,
    painted: [chosen.claim],
    rivals,
    ...more,
  };
}

/** Claims that hold for the year: those made “sometime” in a longer period do not say when. */
function statedIn(claims: readonly Claim[], year: number): readonly Claim[] {
  return claims.filter((claim) => claim.timing !== 'sometime' && coversYear(claim, year));
}

/**
 * How many there were in a year, out of one presence’s claims on one measure: stated where a source speaks of the year,
 * carried from the nearest earlier claim where a later one confirms that the presence lasted. Never interpolated;
 * a withdrawal (zero) is not carried.
 */
export function stockFigure(
  claims: readonly Claim[],
  year: number,
  estimate: Estimate,
): Figure | undefined {
  const stated = statedIn(claims, year);
  if (heardBy(estimate, stated).length > 0) return createFigure(estimate, stated, 'stated');
  const dated = heardBy(estimate, claims).filter(({ timing }) => timing !== 'sometime');
  if (!dated.some(({ from }) => yearOf(from) > year)) return undefined;
  const carriedFrom = Math.max(...dated.map(({ to }) => yearOf(to)).filter((last) => last < year));
  if (!Number.isFinite(carriedFrom)) return undefined;
  const figure = createFigure(estimate, statedIn(claims, carriedFrom), 'carried', { carriedFrom });
  return figure && figure.value > 0 ? figure : undefined;
}

/** Groups claims whose spans overlap, directly or through others: they count the same losses. */
function groupOverlapping(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const groups: Claim[][] = [];
  for (const claim of claims) {
    const touching = groups.filter((group) => group.some((other) => overlaps(claim, other)));
    const merged = [...touching.flat(), claim];
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

/** Adds figures of things that do not overlap; undefined where there is nothing to add. */
export function sumFigures(figures: readonly Figure[]): Figure | undefined {
  const [first] = figures;
  if (!first || figures.length === 1) return first;
  const whole = figures.find(({ basis }) => basis === 'whole-intervention');
  const carried = figures.find(({ basis }) => basis === 'carried');
  const leading = whole ?? carried ?? first;
  const sum = (number: (figure: Figure) => number) =>
    figures.reduce((total, figure) => total + number(figure), 0);
  return {
    ...leading,
    value: sum(({ value }) => value),
    low: sum(({ low }) => low),
    high: sum(({ high }) => high),
    painted: figures.flatMap(({ painted }) => painted),
    rivals: figures.flatMap(({ rivals }) => rivals),
  };
}

/**
 * What an intervention cost, out of its claims on one measure. A toll of several years is shown in each of them
 * as what it is, never divided. Dated tolls add up where they do not overlap; a sum beyond the war’s own total says so.
 */
export function tollFigure(
  claims: readonly Claim[],
  year: number,
  estimate: Estimate,
): Figure | undefined {
  const covering = claims.filter((claim) => coversYear(claim, year));
  const whole = covering.filter(isMultiYear);
  if (heardBy(estimate, whole).length > 0) {
    const figure = createFigure(estimate, whole, 'whole-intervention');
    const [painted] = figure?.painted ?? [];
    return figure && painted ? { ...figure, span: { from: painted.from, to: painted.to } } : figure;
  }
  const dated = groupOverlapping(covering.filter((claim) => !isMultiYear(claim)));
  const sum = sumFigures(dated.flatMap((group) => createFigure(estimate, group, 'stated') ?? []));
  const total = Math.max(...whole.map(highOf));
  return sum && whole.length > 0 && sum.value > total ? { ...sum, beyond: total } : sum;
}
