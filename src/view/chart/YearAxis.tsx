import './YearAxis.css';
import { nearnessOf, yearTicks } from '../../core/chart/scale.ts';
import { useAxis } from './useAxis.ts';

interface Props {
  /** Years that are written elsewhere on the axis: the round ones beside them give way. */
  readonly years: readonly number[];
  readonly isNarrow?: boolean;
}

/** Round years below bars. */
export function YearAxis({ years, isNarrow = false }: Props) {
  const { firstYear, lastYear, positionOf } = useAxis();
  return (
    <div className={isNarrow ? 'year-axis is-narrow' : 'year-axis'} aria-hidden="true">
      {yearTicks(firstYear, lastYear).map((year) => (
        <span
          key={year}
          className={nearnessOf(year, years, lastYear - firstYear) || undefined}
          style={{ left: positionOf(year) }}
        >
          {year}
        </span>
      ))}
    </div>
  );
}
