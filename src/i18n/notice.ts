import type { Borders } from '../core/geography/borders.ts';
import type { Repair } from '../core/state/permalink.ts';
import type { Notice } from '../core/state/reconcile.ts';
import type { Substitution } from '../core/state/selection.ts';
import { nameOf } from './describe.ts';
import { nameOfCode } from './nameOfCode.ts';
import type { Words } from './words.ts';

/** How many of the places that stood in a country’s stead are named where there are many; the others are counted. */
const NAMED = 6;

function wordRepair({ code, asked, used, key }: Repair, { messages }: Words): string {
  return messages.notice[code](asked, used, key);
}

function wordSubstitution(
  { asked, year, offered }: Substitution,
  borders: Borders,
  words: Words,
): string {
  const { details } = words.messages;
  const names = offered.map((polity) => nameOf(polity, words));
  const rest = names.length - NAMED;
  // A single one more is named as soon as counted.
  const told = rest > 1 ? [...names.slice(0, NAMED), details.others(rest)] : names;
  const name = nameOfCode(asked, borders, words);
  return `${details.substitution(name, year)} ${words.format.list(told)}.`;
}

/** What a link asked for and could not have, a sentence each. */
export function wordNotice(
  { repairs, substitution }: Notice,
  borders: Borders,
  words: Words,
): readonly string[] {
  return [
    ...repairs.map((repair) => wordRepair(repair, words)),
    ...(substitution ? [wordSubstitution(substitution, borders, words)] : []),
  ];
}
