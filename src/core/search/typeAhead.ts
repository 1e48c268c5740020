import { fold } from './fold.ts';

/** What has been typed, and when its last letter was, in milliseconds. */
export interface Typed {
  readonly text: string;
  readonly at: number;
}

/** Milliseconds within which letters belong together. */
export const PAUSE = 500;

/** Whether what was typed goes on at a time: less than a pause ago there was a letter. */
export function goesOn(before: Typed | null, at: number): before is Typed {
  return before !== null && at - before.at <= PAUSE;
}

/** Adds a letter to what was typed just before, or begins anew. */
export function typeLetter(before: Typed | null, letter: string, at: number): Typed {
  return { text: goesOn(before, at) ? before.text + letter : letter, at };
}

/** Whether it is one letter, however often: each press of it goes one name on. */
function isOneLetter(text: string): boolean {
  return new Set(text).size === 1;
}

/**
 * The name that is typed, out of names in their order: the one at `from` where it still begins so, else the next that
 * does, round to the first. Accents and capitals do not matter. -1 where no name begins so.
 */
export function matchTyped(text: string, names: readonly string[], from: number): number {
  const typed = fold(text);
  if (typed === '') return -1;
  const folded = names.map(fold);
  const next = (beginning: string, start: number) => {
    const order = folded.map((_, index) => (start + index) % folded.length);
    return order.find((index) => folded[index]?.startsWith(beginning)) ?? -1;
  };
  const whole = next(typed, typed.length > 1 ? Math.max(0, from) : from + 1);
  return whole === -1 && isOneLetter(typed) ? next(typed.slice(0, 1), from + 1) : whole;
}
