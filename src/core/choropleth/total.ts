import type { Claim, Dataset } from '../dataset/dataset.ts';
import { highOf, lowOf } from '../dataset/estimate.ts';
import { coversYear, isMultiYear } from '../dataset/span.ts';
import { SEVERAL_COUNTRIES } from '../dataset/vocabulary.ts';
import type { Cells } from './cell.ts';
import type { QuantityLayer } from './layer.ts';
import { summarise } from './summary.ts';

/** Why the map’s sum does not meet a source’s own total. */
export type Difference = 'unknown-countries' | 'narrower-measure' | 'together' | 'carried';

/** A source’s total for the whole world, and how the map’s sum differs from it: empty where the two meet. */
export interface Total {
  readonly claim: Claim;
  readonly differences: readonly Difference[];
}

/** What sources state for the whole world on a layer’s quantity, over any years around this one: the claims of the intervention `totals`. */
export function worldClaimsAt(
  dataset: Dataset,
  totals: string | null,
  { measures }: QuantityLayer,
  year: number,
): readonly Claim[] {
  return dataset.interventions
    .filter(({ id }) => id === totals)
    .flatMap(({ claims }) => claims)
    .filter(({ country, measure }) => country === SEVERAL_COUNTRIES && measures.includes(measure))
    .filter((claim) => claim.timing !== 'sometime' && coversYear(claim, year));
}

/** What the figures of the map add up to, from all their lows to all their highs. */
export function extremesOf(cells: Cells): { readonly low: number; readonly high: number } {
  let [low, high] = [0, 0];
  for (const cell of cells.values()) {
    if (cell.type !== 'figure' || cell.isWeak) continue;
    low += cell.low;
    high += cell.high;
  }
  return { low, high };
}

/** Totals for one year, held against the map: they are captions, never painted. */
export function totalsAt(
  dataset: Dataset,
  totals: string | null,
  layer: QuantityLayer,
  cells: Cells,
  year: number,
): readonly Total[] {
  const { low, high } = extremesOf(cells);
  const { weak, unknown, denied, together, carried } = summarise(cells);
  const [broadest] = layer.measures;
  return worldClaimsAt(dataset, totals, layer, year)
    .filter((claim) => !isMultiYear(claim))
    .map((claim): Total => {
      const isBelow = high < lowOf(claim);
      const isAbove = low > highOf(claim);
      const differences: readonly (readonly [Difference, boolean])[] = [
        ['unknown-countries', isBelow && weak + unknown + denied > 0],
        ['narrower-measure', isAbove && claim.measure !== broadest],
        ['together', isAbove && together > 0],
        ['carried', (isBelow || isAbove) && carried > 0],
      ];
      return {
        claim,
        differences: differences.flatMap(([name, applies]) => (applies ? name : [])),
      };
    });
}
