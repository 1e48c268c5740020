import { useMemo } from 'react';
import { usePage } from '../page/context.ts';

/** Where a year stands along the axis, as a share of its width. */
export function useAxis() {
  const { firstYear, lastYear } = usePage().atlas.dataset;
  return useMemo(() => {
    const shareOf = (year: number) => (year - firstYear) / (lastYear - firstYear);
    const positionOf = (year: number) => `${shareOf(year) * 100}%`;
    return { firstYear, lastYear, shareOf, positionOf };
  }, [firstYear, lastYear]);
}
