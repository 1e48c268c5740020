import { type Box, placeTexts } from '../../../core/chart/placeTexts.ts';
import type { Room } from '../../../core/geography/names.ts';
import type { Visible } from '../../../core/geography/outside.ts';
import type { Side } from '../../../core/geography/side.ts';

/** A name beside a mark, which is at `x` and `y` in pixels of the screen. */
export interface Label {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Whether it is written across a border, too, rather than not at all. */
  readonly isOfYear: boolean;
}

/** About the width of a letter and the height of a line, in pixels. */
const LETTER = 6.2;
const LINE = 15;
/** Pixels from the mark to its name beside it, and to the middle of its name below or above it. */
export const LABEL_OFFSET = { across: 8, down: 14 };

const SIDES_OF_MARK = ['right', 'left', 'below', 'above'] as const;

/** Shares of a label’s breadth at which the colour below it is looked up. */
const SAMPLES = [0, 0.25, 0.5, 0.75, 1] as const;

/** A label at a side of its mark, with the room that it takes. */
export interface LabelBox extends Box {
  readonly label: Label;
  readonly side: Side;
  /** The colour on which all of it lies; null where it lies on several, or on none. */
  readonly ground: string | null;
  /** Whether it lies on one colour, or all of it on none. */
  readonly isOfOne: boolean;
}

/** The colour at a place in pixels of the screen. */
type GroundAt = (x: number, y: number) => string | null;

/** Where the words begin, how long they are, and the room that they take, beside their mark together with it. */
function placeAt({ text, x, y }: Label, side: Side): Box & { readonly left: number } {
  const width = text.length * LETTER;
  if (side === 'above' || side === 'below') {
    const down = side === 'below' ? LABEL_OFFSET.down : -LABEL_OFFSET.down;
    return { left: x - width / 2, x, y: y + down, width, height: LINE };
  }
  const { across } = LABEL_OFFSET;
  const box = { y, width: width + across, height: LINE };
  if (side === 'right') return { left: x + across, x: x + box.width / 2, ...box };
  return { left: x - box.width, x: x - box.width / 2, ...box };
}

function boxOf(label: Label, side: Side, groundAt: GroundAt): LabelBox {
  const { left, ...box } = placeAt(label, side);
  const [ground = null, ...others] = SAMPLES.flatMap((share) => {
    const x = left + share * label.text.length * LETTER;
    return [-0.4, 0.4].map((line) => groundAt(x, box.y + line * LINE));
  });
  const isOfOne = others.every((other) => other === ground);
  return { ...box, label, side, ground: isOfOne ? ground : null, isOfOne };
}

/** Whether all of it is on the part of the map that is seen. */
function isWithin({ x, y, width, height }: Box, { left, top, right, bottom }: Visible): boolean {
  const isAcross = x - width / 2 >= left && x + width / 2 <= right;
  return isAcross && y - height / 2 >= top && y + height / 2 <= bottom;
}

/**
 * The sides of a mark, the better first: those where all of a label lies on one colour, and is read without a halo; else
 * beside it, of what the year is about.
 */
function boxesOf(label: Label, groundAt: GroundAt): readonly LabelBox[] {
  const boxes = SIDES_OF_MARK.map((side) => boxOf(label, side, groundAt));
  const across = label.isOfYear ? boxes.slice(0, 2) : [];
  return [...boxes.filter(({ isOfOne }) => isOfOne), ...across.filter(({ isOfOne }) => !isOfOne)];
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
