import type { Box } from '../../../core/chart/placeTexts.ts';

/** A name beside a mark, which is at `x` and `y` in pixels of the screen. */
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

/** A label with the room that it takes together with its mark. */
export function boxOf(label: Label): Box & { readonly label: Label } {
  const width = label.text.length * LETTER + LABEL_OFFSET;
  return { label, x: label.x + width / 2, y: label.y, width, height: LINE };
}
