import type { Cells } from '../choropleth/cell.ts';
import { KINDS } from '../dataset/vocabulary.ts';
import type { PolityYear, YearIndex } from '../dataset/yearIndex.ts';
import type { Borders } from '../geography/borders.ts';
import { type Region, regionsOf } from '../geography/region.ts';
import type { Filterable } from './filter.ts';
import type { YearRow } from './yearRow.ts';

/** The kinds of what lasted in the year; where nothing did, of what the claims are about. */
function kindsOf(polityYear: PolityYear | undefined): Filterable['kinds'] {
  const { active = [], all = [], attested = [] } = polityYear ?? {};
  const presences = active.length + attested.length > 0 ? active : all;
  const involved = [...presences.map(({ intervention }) => intervention), ...attested];
  const found = new Set(involved.flatMap(({ kinds }) => kinds));
  return KINDS.filter((kind) => found.has(kind));
}

interface Shown {
  readonly year: number;
  readonly cells: Cells;
  readonly index: YearIndex;
  readonly borders: Borders;
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly regions: readonly Region[];
}

/** One row for each polity that the layer paints; `withBlanks` adds those of which it says nothing. */
export function yearRows(
  { year, cells, index, borders, names, regions }: Shown,
  withBlanks: boolean,
): readonly YearRow[] {
  return borders
    .at(year)
    .filter(({ id }) => withBlanks || cells.has(id))
    .map((polity) => ({
      polity,
      cell: cells.get(polity.id),
      names: names.get(polity.id) ?? [],
      kinds: kindsOf(index.at(year).get(polity.id)),
      regions: regionsOf(polity.iso, regions),
    }));
}
