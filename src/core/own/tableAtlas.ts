import type { Description } from '../atlas/description.ts';
import { createPainter, type Painter, paceYears } from '../choropleth/paint.ts';
import type { ClaimById, Dataset } from '../dataset/dataset.ts';
import { paceYearIndex, type YearIndex } from '../dataset/yearIndex.ts';
import type { Borders } from '../geography/borders.ts';
import type { OwnTable } from '../kept/ownData.ts';
import type { Placed } from '../kept/placed.ts';
import type { Paced } from '../paced.ts';
import { paceTableDataset } from './tableDataset.ts';

interface Made {
  readonly dataset: Dataset;
  readonly claimById: ClaimById;
  readonly index: YearIndex;
  readonly painter: Painter;
  readonly largestCount: number;
}

/** Finds a claim by the series that its id begins with: a map of a million would be made for the few that a link asks for. */
function createClaimById({ series }: Dataset): ClaimById {
  const holders = new Map(series.map((holder) => [holder.id, holder]));
  const get = (id: string) => {
    const holder = holders.get(id.slice(0, Math.max(0, id.lastIndexOf('.'))));
    return holder?.claims.find((claim) => claim.id === id);
  };
  return { get, has: (id) => get(id) !== undefined };
}

/** The largest number of all, as circles and bars grow towards it; at least 1. */
function largestOf({ value, low, high }: Placed): number {
  let largest = 1;
  for (const numbers of [value, low, high]) {
    // Counted: an iterator takes ten times as long.
    for (let at = 0; at < numbers.length; at += 1) {
      const size = Math.abs(numbers[at] ?? 0);
      if (size > largest) largest = size;
    }
  }
  return largest;
}

/** Everything that is made once out of a table; its first view is painted in all years, which the timeline shows at once. */
export function* paceTableAtlas(
  table: OwnTable,
  description: Description,
  borders: Borders,
): Paced<Made> {
  const largestCount = largestOf(table.placed);
  yield;
  const dataset = yield* paceTableDataset(table, description);
  const index = yield* paceYearIndex(dataset, borders);
  const painter = createPainter(index, borders, description);
  yield* paceYears(painter, description.view, dataset);
  return { dataset, claimById: createClaimById(dataset), index, painter, largestCount };
}
