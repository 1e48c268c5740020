import type { Fault } from '../core/intake/fault.ts';
import type { IntakeMessages } from './intakeMessages.ts';

/** What is wrong and what to write instead, without its place. `nameOf` names a polity by its id. */
export function adviseOn(
  { code, meant = [] }: Fault,
  { faults, meant: wordMeant }: IntakeMessages,
  nameOf: (id: string) => string,
): string {
  return `${faults[code]}${meant.length === 0 ? '' : wordMeant(meant.map(nameOf))}`;
}

/** Where a fault stands: its line, and its column where it has one. */
export function placeOf({ line, column }: Fault, { file, line: wordLine }: IntakeMessages): string {
  const parts = [line === undefined ? '' : wordLine(line), column ?? ''].filter(Boolean);
  return parts.length === 0 ? file : parts.join(', ');
}
