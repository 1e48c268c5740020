import type { Choices } from '../../core/intake/choices.ts';
import type { TableReading } from '../../core/intake/reading.ts';
import type { OwnMessages } from '../../i18n/ownMessages.ts';

/** What each step of reading a table is told. */
export interface StepProps {
  readonly reading: TableReading;
  /** Has the file read anew. */
  readonly choose: (choices: Partial<Choices>) => void;
  readonly messages: OwnMessages;
}
