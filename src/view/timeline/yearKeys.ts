const DECADE = 10;

/** Years that a key goes; browsers disagree on the step of Page keys: here it is a decade. Undefined where it goes none. */
export function stepOf(key: string): number | undefined {
  return { PageUp: DECADE, PageDown: -DECADE }[key];
}
