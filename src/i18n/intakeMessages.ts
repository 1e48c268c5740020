import type { FaultCode } from '../core/intake/fault.ts';
import type { Unit } from '../core/kept/unit.ts';

/** The words of what can be wrong in a file of a reader’s own. */
export interface IntakeMessages {
  /** The file as a whole, where a fault has no line. */
  readonly file: string;
  /** A line of text, a row of a sheet, a record of a list. */
  readonly units: Readonly<Record<Unit, string>>;
  /** Of each kind of fault: what is wrong, and what to write instead. Follows the place. */
  readonly faults: Readonly<Record<FaultCode, string>>;
  /** Where that stands which is given again. */
  readonly first: Readonly<Record<Unit, (line: number) => string>>;
  /** What may be written instead, behind the sentence. */
  readonly meant: (names: readonly string[]) => string;
  /** The heads of the list of faults as a table. */
  readonly table: Readonly<Record<'column' | 'value' | 'code' | 'sentence', string>>;
  readonly more: (count: number) => string;
}
