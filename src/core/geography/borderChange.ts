import { formsOf } from '../text/text.ts';
import type { Borders, BorderChange as Difference, Polity } from './borders.ts';
import { ownNameOf } from './ownName.ts';

/**
 * One thing that happened to the map between two years. `standing`: another status or owner, which the name says.
 * `apart`: a dependency set apart from another.
 */
export type BorderChange =
  | { readonly type: 'divided'; readonly polity: Polity; readonly into: readonly Polity[] }
  | { readonly type: 'unified'; readonly polity: Polity; readonly from: readonly Polity[] }
  | { readonly type: 'renamed'; readonly polity: Polity; readonly from: readonly Polity[] }
  | {
      readonly type: 'independent' | 'standing' | 'enlarged' | 'apart';
      readonly polity: Polity;
    };
export type BorderChangeType = BorderChange['type'];

/** The order in which changes are told. */
const TYPES: readonly BorderChangeType[] = [
  'unified',
  'divided',
  'independent',
  'standing',
  'enlarged',
  'renamed',
  'apart',
];

/** Areas are those of whole pieces of land: what differs by less than this share is the same land. */
const SAME_LAND = 0.001;

function shareLand(one: Polity, other: Polity): boolean {
  return one.iso.some((code) => other.iso.includes(code));
}

function hasSameLand(one: Polity, other: Polity): boolean {
  return one.iso.join() === other.iso.join() && Math.abs(one.area / other.area - 1) < SAME_LAND;
}

function isFree({ status }: Polity): boolean {
  return status === 'sovereign';
}

interface Lineage {
  /** Those before it that are no more, and whose land it holds. */
  readonly heirOf: readonly Polity[];
  /** Itself as it was the year before. */
  readonly past: Polity | undefined;
}

function lineageOf(polity: Polity, { added, removed }: Difference): Lineage {
  const past = removed.find(({ id }) => id === polity.id);
  const isGone = ({ id }: Polity) => !added.some((other) => other.id === id);
  const heirOf = removed.filter((other) => isGone(other) && shareLand(other, polity));
  return { heirOf, past };
}

/** What became of a polity out of the one that held its land before; `isItself` where that one bore its id. */
function changeSince(before: Polity, polity: Polity, isItself: boolean): BorderChange | null {
  if (isFree(polity) && !isFree(before)) return { type: 'independent', polity };
  if (polity.status !== before.status || polity.owner !== before.owner) {
    return { type: 'standing', polity };
  }
  if (!isItself && !hasSameLand(before, polity)) {
    // A state’s heirs are told once, under the name of the state that was divided.
    return isFree(polity) ? null : { type: 'apart', polity };
  }
  if (polity.area > before.area * (1 + SAME_LAND)) return { type: 'enlarged', polity };
  const isSmaller = polity.area < before.area * (1 - SAME_LAND);
  const [name, former] = [polity, before].map((one) => formsOf(ownNameOf(one))[0]);
  return name === former || isSmaller ? null : { type: 'renamed', polity, from: [before] };
}

/** What became of a polity that stands this year and did not stand so the year before. */
function fateOf(polity: Polity, difference: Difference): BorderChange | null {
  const { heirOf, past } = lineageOf(polity, difference);
  const [only, ...others] = past ? [past] : heirOf;
  if (only && others.length === 0) return changeSince(only, polity, past !== undefined);
  if (heirOf.length > 1 && (!isFree(polity) || heirOf.some(isFree))) {
    return { type: 'unified', polity, from: heirOf };
  }
  if (isFree(polity)) return { type: 'independent', polity };
  return { type: polity.status === 'dependency' ? 'apart' : 'standing', polity };
}

/** States that are no more, and the two or more that stand on their land alone. */
function divisionsIn({ added, removed }: Difference): readonly BorderChange[] {
  return removed.flatMap((polity): readonly BorderChange[] => {
    if (!isFree(polity) || added.some(({ id }) => id === polity.id)) return [];
    const into = added.filter((heir) => {
      const { heirOf, past } = lineageOf(heir, { added, removed });
      return !past && isFree(heir) && heirOf.length === 1 && heirOf[0] === polity;
    });
    return into.length > 1 ? [{ type: 'divided', polity, into }] : [];
  });
}

/**
 * What changed on the map since the year before, the weightiest first; within a type the largest country first.
 * A loss of land is told by what became of the land.
 */
export function borderChangesAt(year: number, borders: Borders): readonly BorderChange[] {
  const difference = borders.changeAt(year);
  const changes = [
    ...divisionsIn(difference),
    ...difference.added.flatMap((polity) => fateOf(polity, difference) ?? []),
  ];
  return changes.sort(
    (one, other) =>
      TYPES.indexOf(one.type) - TYPES.indexOf(other.type) || other.polity.area - one.polity.area,
  );
}

/** The polities of a year that were not there, or not so, in another: other land, status or owner; not a new name alone. */
export function redrawnSince(before: number, year: number, borders: Borders): readonly Polity[] {
  const standing = borders.at(year);
  if (standing === borders.at(before)) return [];
  return standing.filter((polity) => {
    const past = borders.polityAt(polity.id, before);
    if (!past || past === polity) return !past;
    const isSameState = past.status === polity.status && past.owner === polity.owner;
    return !isSameState || !hasSameLand(past, polity);
  });
}
