import { useRef } from 'react';
import { type Half, yearOf } from '../../core/state/years.ts';
import { useAxis } from '../chart/useAxis.ts';
import { useLive } from '../page/context.ts';

interface Props {
  readonly half: Half;
}

/** A line through the bars at a chosen year, with the year at its foot. */
export function YearCursor({ half }: Props) {
  const { shareOf } = useAxis();
  const line = useRef<HTMLDivElement>(null);
  const number = useRef<HTMLElement>(null);
  useLive((state) => {
    if (!line.current || !number.current) return;
    const year = yearOf(half, state);
    // Moved, not laid out.
    line.current.style.translate = `${shareOf(year) * 100}cqw`;
    number.current.textContent = String(year);
    // A number leaves room for the other cursor’s.
    const other = yearOf(half === 'first' ? 'second' : 'first', state);
    line.current.style.setProperty('--between', String(Math.abs(shareOf(other) - shareOf(year))));
    line.current.style.setProperty('--leans', String(Math.sign(year - other)));
  });
  return (
    <div ref={line} className={half === 'second' ? 'cursor is-second' : 'cursor'}>
      <b ref={number} />
    </div>
  );
}
