/** Where a text is written, by its middle, in pixels of the screen. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box with so many pixels more all around it. */
export function grow({ x, y, width, height }: Box, by: number): Box {
  return { x, y, width: width + 2 * by, height: height + 2 * by };
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
