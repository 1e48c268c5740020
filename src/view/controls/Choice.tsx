import { useId } from 'react';

interface Props<T extends string> {
  /** What the choice is about, for its look. */
  readonly kind?: 'layer' | 'estimate' | 'filter' | 'plain';
  readonly label: string;
  readonly value: T;
  readonly values: readonly T[];
  readonly wordOf: (value: T) => string;
  /** The language of a word, where that is not the page’s. */
  readonly languageOf?: (value: T) => string;
  readonly choose: (value: T) => void;
}

/** One of a closed list, as the reader’s own system shows a list. */
export function Choice<T extends string>({
  kind = 'plain',
  label,
  value,
  values,
  wordOf,
  languageOf,
  choose,
}: Props<T>) {
  const id = useId();
  return (
    <span className={`choice choice-${kind}`}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const next = values.find((candidate) => candidate === target.value);
          if (next !== undefined) choose(next);
        }}
      >
        {values.map((candidate) => (
          <option key={candidate} value={candidate} lang={languageOf?.(candidate)}>
            {wordOf(candidate)}
          </option>
        ))}
      </select>
    </span>
  );
}
