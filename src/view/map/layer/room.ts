/** A text centred on a place, in pixels of the screen. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function overlap(one: Box, other: Box): boolean {
  return (
    Math.abs(one.x - other.x) * 2 < one.width + other.width &&
    Math.abs(one.y - other.y) * 2 < one.height + other.height
  );
}

/** The boxes that overlap none before them: half a word on another is read as a third. */
export function withRoom<T extends Box>(boxes: readonly T[]): readonly T[] {
  const placed: T[] = [];
  for (const box of boxes) {
    if (!placed.some((other) => overlap(box, other))) placed.push(box);
  }
  return placed;
}
