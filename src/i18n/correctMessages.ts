import type { Field } from '../core/correction/fields.ts';

/** The form by which a reader says what is wrong, or missing. */
export interface CorrectMessages {
  /** What becomes of it: nothing is sent by the page. */
  readonly intro: string;
  readonly about: string;
  readonly aboutClaim: (figure: string, claimant: string, time: string) => string;
  /** A statement that the dataset does not have. */
  readonly aboutMissing: string;
  readonly fields: Readonly<Record<Field, string>>;
  readonly hints: Readonly<Partial<Record<Field, string>>>;
  readonly faults: Readonly<Record<Field, string>>;
  readonly choose: string;
  readonly faultCount: (count: number) => string;
  readonly result: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly save: string;
  readonly issue: string;
  readonly mail: string;
  readonly tooLong: string;
  readonly subject: (what: string) => string;
  /** Of a line: the file in which it is to stand. */
  readonly inFile: (file: string) => string;
  readonly replaces: (id: string) => string;
  readonly adds: string;
  readonly unfinished: string;
}
