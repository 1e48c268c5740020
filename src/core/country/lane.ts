import type { Dataset, Intervention } from '../dataset/dataset.ts';
import type { YearIndex } from '../dataset/yearIndex.ts';

/** An intervention in one place, on the axis of all years. */
export interface Lane {
  readonly intervention: Intervention;
  readonly years: ReadonlySet<number>;
  readonly first: number;
  readonly last: number;
}

function laneOf(intervention: Intervention, years: ReadonlySet<number>): Lane {
  return { intervention, years, first: Math.min(...years), last: Math.max(...years) };
}

/** Every intervention of a place, series aside, with the years in which it lasted or, where none is known, those of its claims. */
export function lanesOf(
  polity: string,
  index: YearIndex,
  { firstYear, lastYear, series }: Pick<Dataset, 'firstYear' | 'lastYear' | 'series'>,
): readonly Lane[] {
  const lasted = new Map<Intervention, Set<number>>();
  const told = new Map<Intervention, Set<number>>();
  for (let at = firstYear; at <= lastYear; at += 1) {
    const { active = [], all = [] } = index.at(at).get(polity) ?? {};
    for (const [known, presences] of [[lasted, active] as const, [told, all] as const]) {
      for (const { intervention } of presences) {
        known.set(intervention, (known.get(intervention) ?? new Set()).add(at));
      }
    }
  }
  return [...told]
    .filter(([intervention]) => !series.includes(intervention))
    .map(([intervention, years]) => laneOf(intervention, lasted.get(intervention) ?? years))
    .sort((one, other) => one.first - other.first || one.last - other.last);
}

/** The years of which something is on record in a place. */
export function yearsOf(lanes: readonly Lane[]): ReadonlySet<number> {
  return new Set(lanes.flatMap(({ years }) => [...years]));
}

/** Runs of years without a gap, first and last of each. */
export function runsOf(
  years: ReadonlySet<number>,
): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const year of [...years].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}
