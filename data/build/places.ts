import { createIssue, type Issue } from '../../src/core/dataset/issue.ts';
import type { YearIndex } from '../../src/core/dataset/yearIndex.ts';

/** Countries of claims that have no shape, or more than one, in a year the claims speak of. */
export function checkPlaces({ unplaced }: YearIndex): readonly Issue[] {
  return unplaced.map(({ id, country, year }) =>
    createIssue('no-shape', `${id}.countries`, `${country} in ${year}`),
  );
}
