import { type Box, grow, isOver } from '../chart/placeTexts.ts';
import type { Leader } from './leader.ts';
import type { Visible } from './outside.ts';
import type { Side } from './side.ts';
import type { Spot, Wish } from './wish.ts';

/** The part of a map that is seen, and whatever lies over it. */
export interface Room extends Visible {
  readonly reserved: readonly Box[];
}

/** What names have to keep off. */
export interface NameRoom extends Room {
  /** How many other findings lie in a box. */
  readonly othersAt: (box: Box, id: string) => number;
  /** Whether the country itself is the next thing to a name, and not below it. */
  readonly isBeside: (spot: Box, id: string) => boolean;
  /** Whether the country itself lies in a box. */
  readonly isOwn: (box: Box, id: string) => boolean;
  /** Whether nothing but the sea lies below a name. */
  readonly isSea: (spot: Box) => boolean;
}

/** A name in every way in which it can be written, the best first. */
export interface Naming {
  readonly id: string;
  readonly ways: readonly Wish[];
  /** In so many of them it may stand apart, with a line to its country, before it is written in another. */
  readonly led: number;
  /** Whether it is written where it may hide a finding, if there is no better place. */
  readonly isNeeded: boolean;
}

/** Where a name stands, in which of its ways, and what leads from it to its country if that is not next to it. */
export interface Placed extends Spot {
  readonly way: number;
  readonly leader?: Leader;
}

/** The room that a name takes, its leader with it. */
export function boxesOf(placed: Placed): readonly Box[] {
  return [placed, ...(placed.leader ?? [])];
}

/** Pixels between a country and the name beside it. */
const BESIDE = 5;
/** Pixels between a name and the edge of the map, and from it to another finding: it belongs to what is next to it. */
const MARGIN = 3;
const APART = 3;

/** The side of the nearest sea, as far as a rule can know: where it fails, the atlas says better. */
export function sidesOf(
  [lng, lat]: readonly [number, number],
  preferred: Side | undefined,
): readonly Side[] {
  const isWest = lng < -30 ? lng < -76 && lat < 19 : lng < 19;
  const sides: readonly Side[] = isWest
    ? ['left', 'right', 'below', 'above']
    : ['right', 'left', 'below', 'above'];
  return preferred ? [preferred, ...sides.filter((side) => side !== preferred)] : sides;
}

function besides({ x, y, width, height, extent }: Wish, at: Side): Spot {
  const aside = extent[at] + BESIDE;
  if (at === 'right') return { at, x: x + aside + width / 2, y, width, height };
  if (at === 'left') return { at, x: x - aside - width / 2, y, width, height };
  const down = (aside + height / 2) * (at === 'above' ? -1 : 1);
  return { at, x, y: y + down, width, height };
}

/** Every place at which a name may stand, the best first. */
export function spotsOf(wish: Wish): readonly Spot[] {
  const { x, y, width, height, extent, isLegible, sides } = wish;
  const within = isLegible && 2 * extent.free >= width;
  const spots = sides.map((side) => besides(wish, side));
  return within ? [{ at: 'within', x, y, width, height }, ...spots] : spots;
}

/** Whether a text lies on the map. */
export function isInside({ x, y, width, height }: Box, room: Visible): boolean {
  return (
    x - width / 2 >= room.left + MARGIN &&
    x + width / 2 <= room.right - MARGIN &&
    y - height / 2 >= room.top + MARGIN &&
    y + height / 2 <= room.bottom - MARGIN
  );
}

/** Whether the country itself is seen. */
export function isSeen(
  { x, y }: Pick<Wish, 'x' | 'y'>,
  { left, right, top, bottom }: Visible,
): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** The places off the corners: half a name further along a side, ragged away from the country. */
function corners({ x, y, width, height, extent, sides }: Wish): readonly Spot[] {
  const aside = (at: 'left' | 'right') => (at === 'left' ? -1 : 1);
  return sides.flatMap((side): readonly Spot[] => {
    if (side === 'left' || side === 'right') {
      const across = x + aside(side) * (extent[side] + BESIDE + width / 2);
      return [-1, 1].map((by) => {
        return { at: side, x: across, y: y + (by * height) / 2, width, height };
      });
    }
    const down = (extent[side] + BESIDE + height / 2) * (side === 'above' ? -1 : 1);
    return sides
      .filter((at) => at === 'left' || at === 'right')
      .map((at) => {
        return { at, x: x + (aside(at) * width) / 2, y: y + down, width, height };
      });
  });
}

/** How many other findings a name would lie on or touch, so that it could be taken for theirs. */
export function othersBy(box: Box, id: string, { othersAt }: NameRoom): number {
  return othersAt(grow(box, APART), id);
}

/** Finds a place away from a country for its name in one of some ways, and a line that leads to it; null where there is none. */
export type Lead = (
  ways: readonly Wish[],
  id: string,
  room: NameRoom,
  isFree: (box: Box) => boolean,
) => Placed | null;

/**
 * Places names one after the other, each in its best way and at the best spot that lies on the map, on nothing reserved,
 * on no name before it and on no other finding; where `lead` is given, one that may be `led` stands apart before it says
 * less. A name that has no such spot is null, but for one that is needed: that stands on as few other findings as it can.
 */
export function placeNames(
  names: readonly Naming[],
  room: NameRoom,
  lead: Lead | null,
): readonly (Placed | null)[] {
  const placed: Box[] = [];
  const isFree = (box: Box) => ![...room.reserved, ...placed].some((other) => isOver(box, other));
  return names.map(({ id, ways, led, isNeeded }) => {
    const seen = ways.filter((wish) => isSeen(wish, room));
    const spots = seen
      .flatMap((wish, way) =>
        [...spotsOf(wish), ...corners(wish)].map((spot): Placed => ({ ...spot, way })),
      )
      .filter((spot) => isInside(spot, room) && isFree(spot));
    const others = (spot: Spot) => (spot.at === 'within' ? 0 : othersBy(spot, id, room));
    const isClear = (spot: Spot) =>
      spot.at === 'within' || (room.isBeside(spot, id) && others(spot) === 0);
    const fewest = () => spots.toSorted((one, other) => others(one) - others(other))[0];
    const best =
      spots.find((spot) => spot.way < led && isClear(spot)) ??
      lead?.(seen.slice(0, led), id, room, isFree) ??
      spots.find(isClear) ??
      (isNeeded ? fewest() : null) ??
      null;
    if (best) placed.push(...boxesOf(best));
    return best;
  });
}

/** So many names are written on maps narrower than this, in pixels. */
const COUNTS = [
  { below: 480, count: 3 },
  { below: 900, count: 4 },
  { below: Number.POSITIVE_INFINITY, count: 5 },
] as const;
/** The largest are always named; smaller ones from this share of the largest on. */
const ALWAYS = 3;
const WORTH_NAMING = 0.02;

/** The largest findings that a map of this width names, from the largest on; all of them where it is near. */
export function largestOf<T extends { readonly weight: number }>(
  findings: readonly T[],
  width: number,
  isNear: boolean,
): readonly T[] {
  const sorted = findings.toSorted((one, other) => other.weight - one.weight);
  if (isNear) return sorted;
  const counted = sorted.filter(({ weight }) => weight > 0);
  const count = COUNTS.find(({ below }) => width < below)?.count ?? 0;
  const least = WORTH_NAMING * (counted[0]?.weight ?? 0);
  return counted.slice(0, count).filter(({ weight }, index) => index < ALWAYS || weight >= least);
}
