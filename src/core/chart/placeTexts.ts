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

/**
 * Each text at the first of its places that lies on none of what is `taken` and on no text before it, or not at all: half
 * a word on another is read as a third.
 */
export function placeTexts<T extends Box>(
  texts: readonly (readonly T[])[],
  taken: readonly Box[] = [],
): readonly T[] {
  const placed: T[] = [];
  for (const places of texts) {
    const others = [...taken, ...placed];
    const free = places.find((place) => !others.some((other) => isOver(place, other)));
    if (free) placed.push(free);
  }
  return placed;
}
