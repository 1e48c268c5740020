import './YearAxis.css';
import { yearTicks } from '../../core/chart/scale.ts';
import { useAxis } from './useAxis.ts';

/** Years that a year’s own numeral takes to either side, on a wide axis and on a narrow one. */
const NEAR = { wide: 3, narrow: 7 };

interface Props {
  /** Years that are written elsewhere on the axis: the round ones beside them give way. */
  readonly years: readonly number[];
  readonly isNarrow?: boolean;
}

/** Round years below bars. */
export function YearAxis({ years, isNarrow = false }: Props) {
  const { firstYear, lastYear, positionOf } = useAxis();
  const classOf = (tick: number) => {
    const distance = Math.min(...years.map((year) => Math.abs(year - tick)));
    if (distance <= NEAR.wide) return 'is-near';
    return distance <= NEAR.narrow ? 'is-nearly' : undefined;
  };
  return (
    <div className={isNarrow ? 'year-axis is-narrow' : 'year-axis'} aria-hidden="true">
      {yearTicks(firstYear, lastYear).map((year) => (
        <span key={year} className={classOf(year)} style={{ left: positionOf(year) }}>
          {year}
        </span>
      ))}
    </div>
  );
}
