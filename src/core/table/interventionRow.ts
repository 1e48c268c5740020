import type { Dataset, Intervention } from '../dataset/dataset.ts';
import { codesOf } from '../dataset/intervention.ts';
import { yearOf } from '../dataset/span.ts';
import type { Borders, Polity } from '../geography/borders.ts';
import { type Region, regionsOf } from '../geography/region.ts';
import { standingIn } from '../geography/standing.ts';
import { formsOf } from '../text/text.ts';
import type { Filterable } from './filter.ts';

export interface InterventionRow extends Filterable {
  readonly intervention: Intervention;
  /** Where it took place, as it was when it began; empty for sums over several countries. */
  readonly places: readonly Polity[];
  /** How many different sources its claims and it cite. */
  readonly works: number;
}

/** Names by polity id, and the regions, that rows are found by. */
interface Known {
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly regions: readonly Region[];
}

function rowOf(
  intervention: Intervention,
  { firstYear }: Dataset,
  borders: Borders,
  { names, regions }: Known,
): InterventionRow {
  const { name, countries, people = [], kinds, claims, sources } = intervention;
  const began = Math.max(firstYear, yearOf(intervention.from));
  const codes = codesOf(intervention);
  return {
    intervention,
    places: [...new Set(codes.flatMap((code) => standingIn(code, began, borders)))],
    works: new Set([...sources, ...claims.map(({ source }) => source)]).size,
    names: [...formsOf(name), ...people, ...codes.flatMap((code) => names.get(code) ?? [])],
    kinds,
    regions: regionsOf(countries, regions),
  };
}

export function interventionRows(
  dataset: Dataset,
  borders: Borders,
  known: Known,
): readonly InterventionRow[] {
  return dataset.interventions.map((one) => rowOf(one, dataset, borders, known));
}
