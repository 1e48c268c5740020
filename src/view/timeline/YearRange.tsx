import { useEffect, useEffectEvent, useRef } from 'react';
import { type Half, yearOf } from '../../core/state/years.ts';
import { useAxis } from '../chart/useAxis.ts';
import { useLive, usePage } from '../page/context.ts';
import { RANGE_KEYS, stepOf } from './yearKeys.ts';

interface Props {
  /** The handle of the second year lies over the other, of which it leaves all but its own to the pointer. */
  readonly half: Half;
  readonly label: string;
  readonly go: (year: number) => void;
  /** Called when a hand is laid on it. */
  readonly onTouched?: (() => void) | undefined;
}

/** A handle on the bars of the years: arrows go a year, Page keys ten. React has no part in a step of it. */
export function YearRange({ half, label, go, onTouched }: Props) {
  const { store } = usePage();
  const { firstYear, lastYear } = useAxis();
  const range = useRef<HTMLInputElement>(null);
  useLive((state) => {
    const year = yearOf(half, state);
    if (!range.current || range.current.ariaValueNow === String(year)) return;
    range.current.valueAsNumber = year;
    range.current.ariaValueNow = String(year);
  });
  const onInput = useEffectEvent((event: Event) => {
    event.stopPropagation();
    if (range.current) go(range.current.valueAsNumber);
  });
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (RANGE_KEYS.has(event.key)) event.stopPropagation();
    const step = stepOf(event.key);
    if (step === undefined) return;
    event.preventDefault();
    go(yearOf(half, store.get()) + step);
  });
  useEffect(function listen() {
    const input = range.current;
    const heard = new AbortController();
    const { signal } = heard;
    input?.addEventListener('input', (event) => onInput(event), { signal });
    input?.addEventListener('keydown', (event) => onKeyDown(event), { signal });
    return () => heard.abort();
  }, []);
  return (
    <input
      ref={range}
      type="range"
      className={half === 'second' ? 'year-range is-second' : 'year-range'}
      aria-label={label}
      min={firstYear}
      max={lastYear}
      step={1}
      onPointerDown={onTouched}
    />
  );
}
