import { createIssue, type Issue } from '../../src/core/dataset/issue.ts';
import type { YearIndex } from '../../src/core/dataset/yearIndex.ts';

/** What speaks of a country that has no shape, or more than one, in its year: by its id. */
export function checkPlaces({
  unplaced,
}: YearIndex): readonly { readonly id: string; readonly issue: Issue }[] {
  return unplaced.map(({ id, country, year }) => {
    return { id, issue: createIssue('no-shape', 'countries', `${country} in ${year}`) };
  });
}
