import type { Cell, Cells } from '../choropleth/cell.ts';
import type { LayerFigure } from '../choropleth/layerFigure.ts';
import type { Figure } from '../dataset/figure.ts';
import { KINDS } from '../dataset/vocabulary.ts';
import type { PolityYear, YearIndex } from '../dataset/yearIndex.ts';
import type { Borders, Polity } from '../geography/borders.ts';
import { type Region, regionsOf } from '../geography/region.ts';
import type { Filterable } from './filter.ts';

/** A polity of the map, as the table has it. `cell` is undefined where nothing is recorded. */
export interface YearRow extends Filterable {
  readonly polity: Polity;
  readonly cell: Cell | undefined;
}

/** The figure of a cell, where it has one; of what is denied the figure of those who allege it. */
export function figureIn(cell: Cell | undefined): LayerFigure | undefined {
  if (cell?.type === 'denied') return cell.figure ?? undefined;
  return cell?.type === 'figure' || cell?.type === 'disagreement' ? cell : undefined;
}

/** The number that the figure column sorts by; null for the blanks. */
export function sizeOf(cell: Cell | undefined): number | null {
  if (cell?.type === 'figure') return cell.value;
  if (cell?.type === 'disagreement') return cell.ratio;
  return cell?.type === 'involvement' ? cell.kinds.length : null;
}

export function sourceCount({ rivals }: Figure): number {
  return new Set(rivals.map(({ source }) => source)).size;
}

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
