import { useMemo } from 'react';
import { usePage } from '../page/context.ts';

/** Where a year stands along the axis, as a share of its width. */
export function useAxis() {
  const { firstYear, lastYear } = usePage().atlas.dataset;
  return useMemo(
    () => ({
      firstYear,
      lastYear,
      positionOf: (year: number) => `${((year - firstYear) / (lastYear - firstYear)) * 100}%`,
    }),
    [firstYear, lastYear],
  );
}
