import { type BorderChange, borderChangesAt } from '../core/geography/borderChange.ts';
import type { Borders, Polity } from '../core/geography/borders.ts';
import { nameOf } from './describe.ts';
import type { Speech } from './words.ts';

/** How many changes are named; the others are counted. */
const NAMED = 4;
/** A state divided into more than so many is told with their number. */
const HEIRS = 3;

/** What the table of polities itself says of a change; a state divided is told by its heirs. */
function toldOf({ type, polity }: BorderChange) {
  return type === 'divided' ? undefined : polity.change;
}

/** Neighbours of one type are told together: “Germany and Yemen unified”. */
function groupByType(changes: readonly BorderChange[]): readonly (readonly BorderChange[])[] {
  const groups: BorderChange[][] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    const [first] = last ?? [];
    const isAlike = first?.type === change.type && !toldOf(first) && !toldOf(change);
    if (isAlike) last?.push(change);
    else groups.push([change]);
  }
  return groups;
}

function describeGroup(group: readonly BorderChange[], words: Speech): readonly string[] {
  const { messages, format, read } = words;
  const names = (polities: readonly Polity[]) =>
    format.list(polities.map((polity) => nameOf(polity, words)));
  const [first] = group;
  if (!first) return [];
  const told = toldOf(first);
  if (told) return [read(told)];
  if (first.type !== 'divided' && first.type !== 'renamed') {
    return [messages.changes.types[first.type](names(group.map(({ polity }) => polity)))];
  }
  return group.map((change) => {
    const name = nameOf(change.polity, words);
    if (change.type === 'renamed') return messages.changes.renamed(names(change.from), name);
    if (change.type !== 'divided') return name;
    const { into } = change;
    const heirs = into.length > HEIRS ? messages.changes.states(into.length) : names(into);
    return messages.changes.divided(name, heirs);
  });
}

/** What changed on the map since the year before, in one short sentence; null in most years. */
export function describeBorderChanges(
  year: number,
  borders: Borders,
  words: Speech,
): string | null {
  const changes = borderChangesAt(year, borders);
  if (changes.length === 0) return null;
  const { messages } = words;
  const told = groupByType(changes.slice(0, NAMED)).flatMap((group) => describeGroup(group, words));
  const rest = changes.length - NAMED;
  const all = rest > 0 ? [...told, messages.changes.more(rest)] : told;
  return messages.changes.sentence(year, all.join('; '));
}
