import type { Description } from '../../src/core/atlas/description.ts';

/** What one picture is of. */
export interface View {
  readonly layer: string;
  readonly estimate: string;
  readonly year: number;
}

export interface Series {
  readonly layer: string;
  readonly estimate: string;
  readonly years: readonly number[];
}

/** Every year of every layer under every estimate. */
export function seriesOf({ layers, estimates, span }: Description): readonly Series[] {
  const years = Array.from({ length: span.to - span.from + 1 }, (_, step) => span.from + step);
  return layers.flatMap(({ id: layer }) =>
    estimates.map(({ id: estimate }) => ({ layer, estimate, years })),
  );
}
