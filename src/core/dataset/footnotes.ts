import type { BackgroundSentence } from './notes.ts';

/** A place in a source, by the number that the text refers to it by. */
export interface Place {
  readonly number: number;
  readonly locator: string;
}

/** A source and the places in it that a text refers to. */
export interface Footnote {
  readonly source: string;
  readonly places: readonly Place[];
}

export interface Footnotes {
  /** The number at the end of each sentence. */
  readonly marks: readonly number[];
  readonly footnotes: readonly Footnote[];
}

/** Numbers the places that a text refers to, in the order in which it does; sources in that order, too. */
export function createFootnotes(
  sentences: readonly Pick<BackgroundSentence, 'source' | 'locator'>[],
): Footnotes {
  const numbers = new Map<string, number>();
  const bySource = new Map<string, Place[]>();
  const marks = sentences.map(({ source, locator }) => {
    const key = JSON.stringify([source, locator]);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = numbers.size + 1;
    numbers.set(key, number);
    bySource.set(source, [...(bySource.get(source) ?? []), { number, locator }]);
    return number;
  });
  return { marks, footnotes: [...bySource].map(([source, places]) => ({ source, places })) };
}
