import type { Scope } from '../atlas/scope.ts';

/** Why a link’s text could not be honoured. */
export type RepairCode =
  | 'year-before'
  | 'year-after'
  | 'not-a-year'
  | 'unknown-value'
  | 'alone'
  | 'unknown-country'
  | 'not-in-year'
  | 'unknown-intervention'
  | 'unknown-moment'
  | 'unknown-claim'
  | 'replaced-claim'
  | 'withdrawn-claim'
  | 'bad-camera'
  | 'too-near'
  | 'too-long';

/** What a text means: a value, or why it means nothing, perhaps with the value nearest to what it asks for. */
export type Read<T> = { readonly value: T } | { readonly code: RepairCode; readonly value?: T };

export type Parse<T> = (text: string, scope: Scope) => Read<T>;

/** One key of a permalink: everything that the page has to know of it. */
export interface Field<T> {
  readonly key: string;
  /** Keys that it had before: a renamed key keeps working for ever. */
  readonly formerly?: readonly string[];
  readonly initial: (scope: Scope) => T;
  readonly parse: Parse<T>;
  /** The text of a value; empty is “nothing chosen”. */
  readonly format: (value: T) => string;
  /**
   * `push` is a choice and has an entry of its own in the history; `replace`, scrubbing and panning, has none;
   * `push-ends` is a choice where it begins and ends, and between them something to scrub.
   */
  readonly history: 'push' | 'push-ends' | 'replace';
  /** Whether “copy link” copies it. */
  readonly isShared: boolean;
}

type Row<T> = Pick<Field<T>, 'parse' | 'history'> & Partial<Field<T>>;

/** A field that always has a value. */
export function required<T>(key: string, initial: Field<T>['initial'], row: Row<T>): Field<T> {
  return { key, initial, format: String, isShared: true, ...row };
}

/** A field of which nothing need be chosen. */
export function optional<T>(
  key: string,
  { parse, format = String, ...row }: Pick<Row<T>, 'parse' | 'format' | 'history' | 'isShared'>,
): Field<T | null> {
  return {
    key,
    initial: () => null,
    isShared: true,
    ...row,
    parse: (text, scope) => (text === '' ? { value: null } : parse(text, scope)),
    format: (value) => (value === null ? '' : format(value)),
  };
}
