import { isQuantityLayer } from '../../../src/core/choropleth/layer.ts';
import type { Claim, Dataset } from '../../../src/core/dataset/dataset.ts';
import { yearOf } from '../../../src/core/dataset/span.ts';
import { SEVERAL_COUNTRIES } from '../../../src/core/dataset/vocabulary.ts';
import type { YearIndex } from '../../../src/core/dataset/yearIndex.ts';
import type { Borders } from '../../../src/core/geography/borders.ts';
import { standingIn } from '../../../src/core/geography/standing.ts';
import { createIssue, type Issue } from '../../../src/core/sound/issue.ts';
import type { Found } from '../edited/found.ts';
import type { Inputs } from '../inputs/inputs.ts';

/** What speaks of a country that has no shape, or more than one, in its year: by its id. */
export function checkPlaces({
  unplaced,
}: YearIndex): readonly { readonly id: string; readonly issue: Issue }[] {
  return unplaced.map(({ id, country, year }) => {
    return { id, issue: createIssue('no-shape', 'countries', `${country} in ${year}`) };
  });
}

/** Where the land of a country was a part of another: the map would paint that one. */
function checkState(claim: Claim, code: string, borders: Borders): readonly Issue[] {
  if (code === SEVERAL_COUNTRIES) return [];
  for (const year of [yearOf(claim.from), yearOf(claim.to)]) {
    const [whole, second] = standingIn(code, year, borders);
    if (whole && !second && whole.id !== code && whole.iso.length > 1 && whole.iso[0] !== code) {
      return [createIssue('not-then', '', `${code} in ${year}, part of ${whole.id}`)];
    }
  }
  return [];
}

/** Painted claims that name a state which was not there in their time. */
export function checkStates({ borders, description }: Inputs, dataset: Dataset): readonly Found[] {
  const painted = new Set(
    (description?.layers ?? []).flatMap((layer) => (isQuantityLayer(layer) ? layer.measures : [])),
  );
  return dataset.interventions.flatMap(({ id, claims, polities }) =>
    claims.flatMap((claim, index) => {
      if (!painted.has(claim.measure)) return [];
      const code = polities?.[claim.country] ?? claim.country;
      return checkState(claim, code, borders).map((issue) => ({
        file: `data/interventions/${id}.json`,
        issue: { ...issue, path: `claims[${index}].country` },
      }));
    }),
  );
}
