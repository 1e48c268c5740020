import type { Fault } from '../core/intake/fault.ts';
import type { IntakeMessages } from './intakeMessages.ts';

/** What one fault has beside those of its kind: the line that it repeats, and what may be meant; empty for most. */
export function detailOf(
  { first, unit = 'line', meant = [] }: Fault,
  words: Pick<IntakeMessages, 'first' | 'meant'>,
  nameOf: (id: string) => string = (id) => id,
): string {
  const repeats = first === undefined ? '' : words.first[unit](first);
  return repeats + (meant.length === 0 ? '' : words.meant(meant.map(nameOf)));
}

/** What is wrong and what to write instead, without its place. `nameOf` names a polity by its id. */
export function adviseOn(
  fault: Fault,
  words: IntakeMessages,
  nameOf: (id: string) => string,
): string {
  return words.faults[fault.code] + detailOf(fault, words, nameOf);
}

/** The line of a text, the row of a sheet or the record of a list that a fault stands in; empty where it is of the whole file. */
export function rowOf(
  { line, unit = 'line' }: Fault,
  { units }: Pick<IntakeMessages, 'units'>,
): string {
  return line === undefined ? '' : `${units[unit]} ${line}`;
}

/** The same within a list of faults, where one of no line is of the whole file. */
export function placeInList(fault: Fault, words: Pick<IntakeMessages, 'units' | 'file'>): string {
  return [rowOf(fault, words) || words.file, fault.column ?? ''].filter(Boolean).join(', ');
}

/** Where a fault stands: its line, and its column where it has one. */
export function placeOf(fault: Fault, words: IntakeMessages): string {
  const parts = [rowOf(fault, words), fault.column ?? ''].filter(Boolean);
  return parts.length === 0 ? words.file : parts.join(', ');
}
