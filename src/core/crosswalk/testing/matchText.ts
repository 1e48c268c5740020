import { lookUp, type Match, matchListed, type Reading } from '../match.ts';

/** For tests: what a text means in a year, looked up for it alone. */
export function matchText(
  text: string,
  year: number,
  reading: Reading,
  beside?: ReadonlySet<string>,
): Match {
  return matchListed({ text, year }, lookUp(text, reading), reading, beside);
}
