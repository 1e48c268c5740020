import type { MetricId } from './metrics.ts';

/** The value in the middle of some, or at another share of them; null of none. */
export function quantile(values: readonly number[], share = 0.5): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low === undefined || high === undefined ? null : low + (high - low) * (at % 1);
}

export interface Results {
  record(page: string, metric: MetricId, round: number, value: number | null): void;
  /** The median of all rounds. */
  medianOf(page: string, metric: MetricId): number | null;
  bestOf(page: string, metric: MetricId): number | null;
  /** How many times as much as on another page: the median of the ratios within each round, so of the same minutes. */
  ratioOf(page: string, other: string, metric: MetricId): number | null;
}

export function createResults(): Results {
  const known = new Map<string, Map<number, number>>();
  const of = (page: string, metric: MetricId): Map<number, number> =>
    known.get(`${page} ${metric}`) ?? new Map();
  return {
    record(page, metric, round, value) {
      if (value !== null) known.set(`${page} ${metric}`, of(page, metric).set(round, value));
    },
    medianOf: (page, metric) => quantile([...of(page, metric).values()]),
    bestOf: (page, metric) => quantile([...of(page, metric).values()], 0),
    ratioOf(page, other, metric) {
      const base = of(other, metric);
      const ratios = [...of(page, metric)].flatMap(([round, value]) => {
        const least = base.get(round) ?? 0;
        return least > 0 ? [value / least] : [];
      });
      return quantile(ratios);
    },
  };
}
