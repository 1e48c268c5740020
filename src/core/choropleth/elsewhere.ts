import type { Claim, Dataset } from '../dataset/dataset.ts';
import { numberOf } from '../dataset/estimate.ts';
import { coversYear } from '../dataset/span.ts';
import { SEVERAL_COUNTRIES } from '../dataset/vocabulary.ts';
import type { Localized } from '../text/text.ts';
import type { QuantityLayer } from './layer.ts';

/** A figure of a place that has no shape of its own: a base on an island, people at sea. */
export interface Elsewhere {
  readonly place: Localized<string>;
  readonly claim: Claim;
}

/** What a layer counts in a year beside the map, the largest first. */
export function elsewhereAt(
  { series }: Pick<Dataset, 'series'>,
  { measures }: Pick<QuantityLayer, 'measures'>,
  year: number,
): readonly Elsewhere[] {
  return series
    .filter(({ countries }) => countries.includes(SEVERAL_COUNTRIES))
    .flatMap(({ name, claims }) =>
      claims
        .filter((claim) => measures.includes(claim.measure) && coversYear(claim, year))
        .map((claim): Elsewhere => ({ place: name, claim })),
    )
    .toSorted((one, other) => numberOf(other.claim) - numberOf(one.claim));
}
