import './YearSlider.css';
import { useAxis } from '../chart/useAxis.ts';
import { YearAxis } from '../chart/YearAxis.tsx';
import { SecondYear } from '../compare/SecondYear.tsx';
import { usePage, useSlice, useYear } from '../page/context.ts';
import { MomentMarks } from './MomentMarks.tsx';
import { YearRange } from './YearRange.tsx';
import { YearTrack } from './YearTrack.tsx';

interface Props {
  readonly go: (year: number) => void;
  /** Called when a hand is laid on it. */
  readonly onTouched: () => void;
}

/** The bars of all years are the slider: one handle, or two when two years are compared. */
export function YearSlider({ go, onTouched }: Props) {
  const { messages } = usePage().words;
  const year = useYear();
  const second = useSlice((state) => state.compare);
  return (
    <div className="year-slider">
      <YearTrack />
      <div className="cursors" aria-hidden="true">
        {second !== null && <Cursor year={second} other={year} isSecond />}
        <Cursor year={year} other={second} />
      </div>
      <YearRange label={messages.year} year={year} go={go} onTouched={onTouched} />
      {second !== null && <SecondYear year={second} />}
      <MomentMarks />
      <YearAxis years={second === null ? [year] : [year, second]} />
    </div>
  );
}

/** Years between two cursors below which their numbers would touch. */
const CLOSE = 7;

/** To which side a number leaves room for the other cursor’s. */
function leanOf(year: number, other: number | null): string {
  if (other === null || Math.abs(year - other) > CLOSE) return '';
  return year < other ? ' leans-left' : ' leans-right';
}

interface CursorProps {
  readonly year: number;
  /** The year of the other cursor. */
  readonly other: number | null;
  readonly isSecond?: boolean;
}

/** A line through the bars at the chosen year, with the year at its foot. */
function Cursor({ year, other, isSecond = false }: CursorProps) {
  const { positionOf } = useAxis();
  const className = `cursor${isSecond ? ' is-second' : ''}${leanOf(year, other)}`;
  return (
    <div className={className} style={{ left: positionOf(year) }}>
      <b>{year}</b>
    </div>
  );
}
