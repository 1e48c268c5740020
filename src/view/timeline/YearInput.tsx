import { useLayoutEffect, useRef } from 'react';
import { type Half, yearOf } from '../../core/state/years.ts';
import { usePage, useSlice } from '../page/context.ts';

interface Props {
  readonly half: Half;
  /** Its accessible name. */
  readonly label: string;
  readonly go: (year: number) => void;
}

/** A year as a number to type. A half-typed number changes nothing until it is a year of the atlas. */
export function YearInput({ half, label, go }: Props) {
  const { atlas, store } = usePage();
  const { firstYear, lastYear } = atlas.dataset;
  const field = useRef<HTMLInputElement>(null);
  const isDraft = useRef(false);
  const write = (year: number) => {
    const text = String(year);
    const { current } = field;
    if (!current || isDraft.current || current.value === text) return;
    current.value = text;
    // Whoever types next writes another year, not more digits of this one.
    if (document.activeElement === current) current.select();
  };
  const settledYear = useSlice((state) => yearOf(half, state));
  useLayoutEffect(() => write(settledYear));
  const take = (text: string) => {
    const typed = Number(text);
    const isYear = /^\d{4}$/.test(text) && typed >= firstYear && typed <= lastYear;
    isDraft.current = !isYear;
    if (isYear) go(typed);
  };
  const year = () => yearOf(half, store.get());
  return (
    <input
      ref={field}
      className="year-input"
      inputMode="numeric"
      aria-label={label}
      maxLength={4}
      onChange={({ target }) => take(target.value)}
      onBlur={() => {
        isDraft.current = false;
        write(year());
      }}
      onFocus={({ target }) => target.select()}
      // WebKit sets the caret after the focus, and once more after the click.
      onClick={({ currentTarget }) => setTimeout(() => !isDraft.current && currentTarget.select())}
      onKeyDown={({ key }) => {
        if (key === 'ArrowUp') go(year() + 1);
        if (key === 'ArrowDown') go(year() - 1);
      }}
    />
  );
}
