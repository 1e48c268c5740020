import type { Claim } from '../dataset/dataset.ts';
import { type Estimate, highOf, lowOf } from '../dataset/estimate.ts';
import { isSolid } from '../dataset/figure.ts';
import { firstDay, lastDay, overlaps, quarterOf } from '../dataset/span.ts';
import type { PolityYear } from '../dataset/yearIndex.ts';
import type { DisagreementLayer } from './layer.ts';
import { figureOf, type LayerFigure } from './layerFigure.ts';

/** How far the sources disagree. `ratio`: the highest claim over the lowest that speaks of the same time. */
export interface Disagreement extends LayerFigure {
  readonly ratio: number;
  /** How many sources speak of it, weak ones left out. */
  readonly sources: number;
}

/** Whether two claims speak of the same time: what grew within a year is no disagreement. */
export function isSameTime(one: Claim, other: Claim): boolean {
  if (overlaps(one, other)) return true;
  const quarters = [one, other].flatMap(({ from, to }) => [firstDay(from), lastDay(to)]);
  return new Set(quarters.map(quarterOf)).size === 1;
}

/** The two sources that are farthest apart on one time, and how many have somebody to be compared with. */
function farthestApart(claims: readonly Claim[]) {
  let widest = { low: 0, high: 0, ratio: 0 };
  const compared = new Set<string>();
  for (const one of claims) {
    for (const other of claims) {
      if (one.source === other.source || !isSameTime(one, other)) continue;
      compared.add(one.source);
      const [low, high] = [lowOf(one), highOf(other)];
      const ratio = high === low ? 1 : high / low;
      if (ratio > widest.ratio) widest = { low, high, ratio };
    }
  }
  return { ...widest, sources: compared.size };
}

/** A source that nobody can be compared with: between the ends of its own number. */
function alone({ painted }: LayerFigure) {
  const sum = (endOf: (claim: Claim) => number) =>
    painted.reduce((total, claim) => total + endOf(claim), 0);
  return { low: sum(lowOf), high: sum(highOf), ratio: 1, sources: 1 };
}

/** On the first quantity on which anybody speaks whom one may believe. */
export function disagreementOf(
  polityYear: PolityYear,
  { quantities }: DisagreementLayer,
  year: number,
  estimate: Estimate,
): ({ readonly type: 'disagreement' } & Disagreement) | undefined {
  for (const layer of quantities) {
    const figure = figureOf({ polityYear, layer, year, estimate });
    if (!figure || figure.isWeak) continue;
    const apart = farthestApart(figure.rivals.filter(isSolid));
    return { ...figure, type: 'disagreement', ...(apart.sources > 0 ? apart : alone(figure)) };
  }
  return undefined;
}
