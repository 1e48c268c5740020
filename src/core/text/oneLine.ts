/** Blanks, signs that are none, and what turns the letters after it around, beyond its own text too. */
const UNFIT = /[\p{Cc}\p{Cs}\s\u202a-\u202e\u2066-\u2069]+/gu;

/** A text that others wrote, as a line holds it among words of ours: of at most so many letters, and an ellipsis where it is cut. */
export function oneLine(text: string, most: number): string {
  const line = text.replace(UNFIT, ' ').trim();
  const letters = [...line];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : line;
}
