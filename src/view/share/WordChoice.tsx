import { useId } from 'react';
import { adoptSheet } from '../page/adoptSheet.ts';
import sheet from './WordChoice.css?inline';

adoptSheet(sheet);

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly values: readonly T[];
  readonly wordOf: (value: T) => string;
  readonly choose: (value: T) => void;
}

/** One of a few words, the chosen one underlined: a group of radio buttons to those who hear it. */
export function WordChoice<T extends string>({ label, value, values, wordOf, choose }: Props<T>) {
  const id = useId();
  return (
    <fieldset className="word-choice">
      <legend>{label}</legend>
      {values.map((candidate) => (
        <label key={candidate}>
          <input
            type="radio"
            className="visually-hidden"
            name={id}
            checked={candidate === value}
            onChange={() => choose(candidate)}
          />
          {wordOf(candidate)}
        </label>
      ))}
    </fieldset>
  );
}
