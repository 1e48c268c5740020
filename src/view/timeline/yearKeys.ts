const DECADE = 10;

/** What moves a handle: nobody else has to hear of it. */
export const RANGE_KEYS: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
]);

/** Years that a key goes; browsers disagree on the step of Page keys: here it is a decade. Undefined where it goes none. */
export function stepOf(key: string): number | undefined {
  return { PageUp: DECADE, PageDown: -DECADE }[key];
}
