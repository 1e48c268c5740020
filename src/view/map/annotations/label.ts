import { type Box, placeTexts } from '../../../core/chart/placeTexts.ts';
import type { Room } from '../../../core/geography/names.ts';
import type { Visible } from '../../../core/geography/outside.ts';

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

/** Shares of a label’s breadth at which the colour below it is looked up. */
const SAMPLES = [0, 0.25, 0.5, 0.75, 1] as const;

/** A label to the right or to the left of its mark, with the room that it takes together with the mark. */
export interface LabelBox extends Box {
  readonly label: Label;
  readonly side: 'left' | 'right';
  /** The colour on which all of it lies; null where it lies on several, or on none. */
  readonly ground: string | null;
}

/** The colour at a place in pixels of the screen. */
type GroundAt = (x: number, y: number) => string | null;

function boxOf(label: Label, side: LabelBox['side'], groundAt: GroundAt): LabelBox {
  const width = label.text.length * LETTER + LABEL_OFFSET;
  const way = side === 'right' ? 1 : -1;
  const [ground = null, ...others] = SAMPLES.flatMap((share) => {
    const x = label.x + way * (LABEL_OFFSET + share * (width - LABEL_OFFSET));
    return [-0.4, 0.4].map((line) => groundAt(x, label.y + line * LINE));
  });
  const isOne = others.every((other) => other === ground);
  const box = { x: label.x + (way * width) / 2, y: label.y, width, height: LINE };
  return { ...box, label, side, ground: isOne ? ground : null };
}

/** Whether all of it is on the part of the map that is seen. */
function isWithin({ x, y, width, height }: Box, { left, top, right, bottom }: Visible): boolean {
  const isAcross = x - width / 2 >= left && x + width / 2 <= right;
  return isAcross && y - height / 2 >= top && y + height / 2 <= bottom;
}

/** Both sides of a mark, the better first: where all of a label lies on one colour and is read without a halo, else right. */
function boxesOf(label: Label, groundAt: GroundAt): readonly LabelBox[] {
  const [right, left] = [boxOf(label, 'right', groundAt), boxOf(label, 'left', groundAt)];
  return right.ground === null && left.ground !== null ? [left, right] : [right, left];
}

/** Labels beside their marks, as far as they have room. */
export function placeLabels(
  labels: readonly Label[],
  room: Room,
  groundAt: GroundAt,
): readonly LabelBox[] {
  const texts = labels.map((label) =>
    boxesOf(label, groundAt).filter((box) => isWithin(box, room)),
  );
  return placeTexts(texts, room.reserved);
}
