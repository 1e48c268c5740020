import type { FaultCode } from '../core/intake/fault.ts';

/** The words of what can be wrong in a file of a reader’s own. */
export interface IntakeMessages {
  /** The file as a whole, where a fault has no line. */
  readonly file: string;
  readonly line: (line: number) => string;
  /** Of each kind of fault: what is wrong, and what to write instead. Follows the place. */
  readonly faults: Readonly<Record<FaultCode, string>>;
  /** What may be written instead, behind the sentence. */
  /** Where that stands which is given again. */
  readonly first: (line: number) => string;
  readonly meant: (names: readonly string[]) => string;
  /** The heads of the list of faults as a table. */
  readonly table: Readonly<Record<'line' | 'column' | 'value' | 'code' | 'sentence', string>>;
  readonly more: (count: number) => string;
}
