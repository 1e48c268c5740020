/** A name beside a mark, in pixels of the screen. */
export interface Label {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** About the width of a letter and the height of a line, in pixels. */
const LETTER = 6.2;
const LINE = 15;
/** Pixels from the mark to its name. */
export const LABEL_OFFSET = 8;

function overlap(one: Label, other: Label): boolean {
  const width = (one.x < other.x ? one : other).text.length * LETTER + LABEL_OFFSET;
  return Math.abs(one.y - other.y) < LINE && Math.abs(one.x - other.x) < width;
}

/** The labels that have room, the earlier ones first. */
export function placeLabels(labels: readonly Label[]): readonly Label[] {
  const placed: Label[] = [];
  for (const label of labels) {
    if (!placed.some((other) => overlap(label, other))) placed.push(label);
  }
  return placed;
}
