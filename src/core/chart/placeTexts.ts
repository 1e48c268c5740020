/** Where a text is written, by its middle, in pixels of the screen. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether one text lies on another. */
export function isOver(one: Box, other: Box): boolean {
  return (
    Math.abs(one.x - other.x) * 2 < one.width + other.width &&
    Math.abs(one.y - other.y) * 2 < one.height + other.height
  );
}

/** The texts that lie on none of what is `taken` and on none before them: half a word on another is read as a third. */
export function placeTexts<T extends Box>(
  texts: readonly T[],
  taken: readonly Box[] = [],
): readonly T[] {
  const placed: T[] = [];
  for (const text of texts) {
    if (![...taken, ...placed].some((other) => isOver(text, other))) placed.push(text);
  }
  return placed;
}
