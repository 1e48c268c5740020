import type { Claim } from '../dataset/dataset.ts';
import type { Figure } from '../dataset/figure.ts';
import type { Cell } from './cell.ts';
import type { Place, Places } from './place.ts';

function isSame(one: Place | undefined, other: Place | undefined): boolean {
  const [before, now] = [one?.cell, other?.cell];
  if (before === now) return true;
  if (!before || !now || one?.swatch.key !== other?.swatch.key) return false;
  return before.type !== 'figure' || now.type !== 'figure' || before.value === now.value;
}

/** Ids of the polities that are painted otherwise, or with another number, than before; borders alone are no change. */
export function changedPlaces(before: Places, now: Places): ReadonlySet<string> {
  const ids = new Set([...before.keys(), ...now.keys()]);
  return new Set([...ids].filter((id) => !isSame(before.get(id), now.get(id))));
}

/** What a polity was painted with, and is. */
export interface Change {
  readonly id: string;
  readonly before: Cell | undefined;
  readonly now: Cell | undefined;
}

function weightOf({ before, now }: Change): number {
  const [one, other] = [before, now].map((cell) => (cell?.type === 'figure' ? cell.value : 0));
  return Math.max(one ?? 0, other ?? 0);
}

/** Whether the same number is only told from another year, or of a longer time: nothing happened. */
function isOnlyRetold({ before, now }: Change): boolean {
  return (
    before?.type === 'figure' &&
    now?.type === 'figure' &&
    before.value === now.value &&
    before.isWeak === now.isWeak
  );
}

/** What changed from one year’s places to another’s, the largest figure first. */
export function changesBetween(before: Places, now: Places): readonly Change[] {
  return [...changedPlaces(before, now)]
    .map((id): Change => ({ id, before: before.get(id)?.cell, now: now.get(id)?.cell }))
    .filter((change) => !isOnlyRetold(change))
    .sort((one, other) => weightOf(other) - weightOf(one));
}

function haveSame(one: Figure, other: Figure, of: (claim: Claim) => string): boolean {
  const [ones, others] = [one, other].map(({ painted }) => [...new Set(painted.map(of))].sort());
  return String(ones) === String(others);
}

/** Whether two figures may be told as a change: the same side counts the same thing in both. */
export function isComparable(one: Figure, other: Figure): boolean {
  return haveSame(one, other, ({ measure }) => measure) && haveSame(one, other, ({ side }) => side);
}

/** Whether one of two cells has its number from others, or of something else, than the other: no change can be read. */
export function isBroken(before: Cell | undefined, now: Cell | undefined): boolean {
  return before?.type === 'figure' && now?.type === 'figure' && !isComparable(before, now);
}
