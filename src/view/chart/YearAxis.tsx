import './YearAxis.css';
import { distanceOf, yearTicks } from '../../core/chart/scale.ts';
import { useAxis } from './useAxis.ts';

interface Props {
  /** Years that are written elsewhere on the axis: the round ones that would touch them give way. */
  readonly years: readonly number[];
}

/** Round years below bars. */
export function YearAxis({ years }: Props) {
  const { firstYear, lastYear, positionOf } = useAxis();
  const length = lastYear - firstYear;
  return (
    <div className="year-axis" aria-hidden="true">
      {yearTicks(firstYear, lastYear).map((year) => (
        <span
          key={year}
          style={
            {
              left: positionOf(year),
              '--distance': distanceOf(year, years, length),
            } as React.CSSProperties
          }
        >
          {year}
        </span>
      ))}
    </div>
  );
}
