import './YearSlider.css';
import { useAxis } from '../chart/useAxis.ts';
import { YearAxis } from '../chart/YearAxis.tsx';
import { usePage, useSlice, useYear } from '../page/context.ts';
import { MomentMarks } from './MomentMarks.tsx';
import { SecondYear } from './SecondYear.tsx';
import { YearCursor } from './YearCursor.tsx';
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
  const { shareOf } = useAxis();
  const between =
    second === null || second === year ? 1 : Math.abs(shareOf(second) - shareOf(year));
  return (
    <div className="year-slider" style={{ '--between': between } as React.CSSProperties}>
      <YearTrack />
      <YearRange half="first" label={messages.year} go={go} onTouched={onTouched} />
      {second !== null && <SecondYear />}
      <div className="cursors" aria-hidden="true">
        {second !== null && <YearCursor half="second" />}
        <YearCursor half="first" />
      </div>
      <MomentMarks />
      <YearAxis years={second === null ? [year] : [year, second]} />
    </div>
  );
}
