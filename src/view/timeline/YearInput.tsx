import { useState } from 'react';
import { usePage } from '../page/context.ts';

interface Props {
  readonly year: number;
  /** Its accessible name. */
  readonly label: string;
  readonly go: (year: number) => void;
}

/** A year as a number to type. A half-typed number changes nothing until it is a year of the atlas. */
export function YearInput({ year, label, go }: Props) {
  const { firstYear, lastYear } = usePage().atlas.dataset;
  const [draft, setDraft] = useState<string | null>(null);
  const take = (text: string) => {
    const typed = Number(text);
    const isYear = /^\d{4}$/.test(text) && typed >= firstYear && typed <= lastYear;
    if (isYear) go(typed);
    setDraft(isYear ? null : text);
  };
  return (
    <input
      className="year-input"
      inputMode="numeric"
      aria-label={label}
      value={draft ?? year}
      maxLength={4}
      onChange={({ target }) => take(target.value)}
      onBlur={() => setDraft(null)}
      onFocus={({ target }) => target.select()}
      // WebKit sets the caret when the button is let go, after the focus.
      onClick={({ currentTarget }) => draft === null && currentTarget.select()}
      onKeyDown={({ key }) => {
        if (key === 'ArrowUp') go(year + 1);
        if (key === 'ArrowDown') go(year - 1);
      }}
    />
  );
}
