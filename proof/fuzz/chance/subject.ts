import type { Random } from './random.ts';

/** Something that reads what others wrote. */
export interface Subject {
  readonly name: string;
  /** How many runs are worth a third of a second. */
  readonly share: number;
  /** Milliseconds after which a run hangs; a page’s takes longer than a function’s. */
  readonly patience?: number;
  /** Reads something that chance made. Throws, or says what went wrong; null where all is well. */
  readonly run: (
    random: Random,
    tell: (told: string) => void,
  ) => Promise<string | null> | string | null;
}

/** A run that went wrong: which, how to see it again, and what was read. */
export interface Failure {
  readonly subject: string;
  readonly seed: number;
  readonly told: string;
  readonly wrong: string;
}

/** A run that takes longer than this many milliseconds hangs a page. */
export const PATIENCE = 5_000;
