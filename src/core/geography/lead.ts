import { type Box, grow } from '../chart/placeTexts.ts';
import { leadFrom, remotesOf } from './leader.ts';
import { isInside, type Lead, othersBy, type Placed } from './names.ts';

/** Pixels from a name that stands apart, and from its line, to other names: it belongs to none of them. */
const ALOOF = 4;

/** The nearest place away from a country from which a line leads to it, across nothing: in the sea, if there is one. */
export const lead: Lead = (ways, id, room, isFree) => {
  const isAloof = (box: Box) => isFree(grow(box, ALOOF));
  const isClear = (box: Box) => isAloof(box) && room.othersAt(box, id) === 0;
  const isRoom = (spot: Box) =>
    isInside(spot, room) &&
    isAloof(spot) &&
    othersBy(spot, id, room) === 0 &&
    !room.isOwn(spot, id);
  let onLand: Placed | null = null;
  for (const [way, wish] of ways.entries()) {
    for (const { spot, from } of remotesOf(wish)) {
      if (!isRoom(spot)) continue;
      const leader = leadFrom(from, [wish.x, wish.y], (at) => room.isOwn(at, id));
      if (!leader?.every(isClear)) continue;
      const placed = { ...spot, way, leader };
      if (room.isSea(spot)) return placed;
      onLand ??= placed;
    }
  }
  return onLand;
};
