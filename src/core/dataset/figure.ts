import type { Claim } from './dataset.ts';
import { choose, type Estimate, heardBy, highOf, lowOf } from './estimate.ts';
import { leastOf, mostOf } from './extremes.ts';
import { coversYear, isMultiYear, overlaps, type Span, yearOf } from './span.ts';

export type Basis = 'stated' | 'carried' | 'whole-intervention';

/** A number that some source states, chosen under a rule, for one presence in one year. */
export interface Figure {
  readonly value: number;
  /** The extremes of the claims that speak of the same thing, whoever is heard; of the weak only where all are. */
  readonly low: number;
  readonly high: number;
  readonly basis: Basis;
  /** Whether it rests on weak claims only: told, and never painted as a fact. */
  readonly isWeak: boolean;
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

/** How many sources give a number for the same. */
export function sourceCount({ rivals }: Figure): number {
  return new Set(rivals.map(({ source }) => source)).size;
}

export function isSolid({ weak }: Claim): boolean {
  return weak !== true;
}

/** Chooses among `candidates` what is painted; `rivals` are all that speak of the same thing. */
function createFigure(
  estimate: Estimate,
  candidates: readonly Claim[],
  rivals: readonly Claim[],
  basis: Basis,
): Figure | undefined {
  const solid = candidates.filter(isSolid);
  const isWeak = heardBy(estimate, solid).length === 0;
  const chosen = choose(estimate, isWeak ? candidates : solid);
  if (!chosen) return undefined;
  const weighed = isWeak ? rivals : rivals.filter(isSolid);
  return {
    value: chosen.value,
    low: leastOf(weighed, lowOf),
    high: mostOf(weighed, highOf),
    basis,
    isWeak,
    measure: chosen.claim.measure,
    painted: [chosen.claim],
    rivals,
  };
}

/** Whether a claim says when: one made “sometime” in a longer period does not. */
export function isDated({ timing }: Claim): boolean {
  return timing !== 'sometime';
}

/** How many there were in a year by the claims that speak of that very year, out of one presence’s on one measure. */
export function statedFigure(
  claims: readonly Claim[],
  year: number,
  estimate: Estimate,
): Figure | undefined {
  const stated = claims.filter((claim) => isDated(claim) && coversYear(claim, year));
  return createFigure(estimate, stated, stated, 'stated');
}

/** How far a count is carried, and what the presence must have lasted through. */
export interface Carrying {
  /** Years after the last in which it is stated. */
  readonly reach: number;
  readonly lasts: (from: number, to: number) => boolean;
}

/**
 * How many there were in a year of which no source speaks: the nearest earlier count, where a later one of the same
 * measure confirms that the presence lasted unbroken. Never interpolated; neither a withdrawal (zero) nor a weak
 * claim is carried, nor does a weak one confirm.
 */
export function carriedFigure(
  claims: readonly Claim[],
  year: number,
  estimate: Estimate,
  { reach, lasts }: Carrying,
): Figure | undefined {
  const dated = claims.filter((claim) => isDated(claim) && isSolid(claim));
  const heard = heardBy(estimate, dated);
  const before = heard.filter(({ to }) => yearOf(to) < year);
  const carriedFrom = mostOf(before, ({ to }) => yearOf(to));
  if (!(year - carriedFrom <= reach)) return undefined;
  const isConfirmed = heard.some(
    ({ from }) => yearOf(from) > year && lasts(carriedFrom, yearOf(from)),
  );
  if (!isConfirmed) return undefined;
  const figure = statedFigure(dated, carriedFrom, estimate);
  return figure && figure.value > 0 ? { ...figure, basis: 'carried', carriedFrom } : undefined;
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
function sumFigures(figures: readonly Figure[]): Figure | undefined {
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

/** Adds what rests on more than weak claims; only where nothing does, the weak. */
export function sumSolid(figures: readonly Figure[]): Figure | undefined {
  const solid = figures.filter(({ isWeak }) => !isWeak);
  return sumFigures(solid.length > 0 ? solid : figures);
}

/**
 * What an intervention cost, out of its claims on one measure. A toll of several years is shown in each of them
 * as what it is, never divided, between the same extremes in all of them. Dated tolls add up where they do not
 * overlap; a sum beyond the war’s own total says so.
 */
export function tollFigure(
  claims: readonly Claim[],
  year: number,
  estimate: Estimate,
): Figure | undefined {
  const isOfYear = (claim: Claim) => coversYear(claim, year);
  const wars = groupOverlapping(claims.filter(isMultiYear));
  const whole = wars.filter((war) => war.some(isOfYear)).flat();
  const figure = createFigure(estimate, whole.filter(isOfYear), whole, 'whole-intervention');
  const dated = groupOverlapping(
    claims.filter((claim) => isOfYear(claim) && !isMultiYear(claim)),
  ).flatMap((group) => createFigure(estimate, group, group, 'stated') ?? []);
  const sum = sumSolid(dated);
  const [painted] = figure?.painted ?? [];
  const isBetterDated = figure?.isWeak === true && sum?.isWeak === false;
  if (figure && painted && !isBetterDated) {
    return { ...figure, span: { from: painted.from, to: painted.to } };
  }
  const stated = whole.filter((claim) => isOfYear(claim) && isSolid(claim));
  const total = mostOf(stated, highOf);
  return sum && Number.isFinite(total) && sum.value > total ? { ...sum, beyond: total } : sum;
}
