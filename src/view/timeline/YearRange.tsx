import { useAxis } from '../chart/useAxis.ts';
import { stepOf } from './yearKeys.ts';

interface Props {
  readonly label: string;
  readonly year: number;
  readonly go: (year: number) => void;
  /** It lies over another, of which it leaves all but its own handle to the pointer. */
  readonly isSecond?: boolean;
  /** Called when a hand is laid on it. */
  readonly onTouched?: (() => void) | undefined;
}

/** A handle on the bars of the years: arrows go a year, Page keys ten. */
export function YearRange({ label, year, go, isSecond = false, onTouched }: Props) {
  const { firstYear, lastYear } = useAxis();
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = stepOf(event.key);
    if (step === undefined) return;
    event.preventDefault();
    go(year + step);
  };
  return (
    <input
      type="range"
      className={isSecond ? 'year-range is-second' : 'year-range'}
      aria-valuenow={year}
      aria-label={label}
      min={firstYear}
      max={lastYear}
      step={1}
      value={year}
      onChange={({ target }) => go(target.valueAsNumber)}
      onKeyDown={onKeyDown}
      onPointerDown={onTouched}
    />
  );
}
