/** Letters that there is room for below a headline: on a narrow page, in the one line of a shallow page, in two. */
export const DECK_ROOM = { narrow: 80, shallow: 105, wide: 250 } as const;

/** Sentences that stand whole within so many letters, and those that do not: they are heard, and read on paper. */
export function fitDeck(
  sentences: readonly string[],
  letters: number,
): { readonly shown: string; readonly rest: string } {
  const shown: string[] = [];
  const rest: string[] = [];
  let left = letters;
  for (const sentence of sentences) {
    if (sentence.length <= left) {
      shown.push(sentence);
      left -= sentence.length + 1;
    } else rest.push(sentence);
  }
  return { shown: shown.join(' '), rest: rest.join(' ') };
}
