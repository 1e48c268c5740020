/** What is being done with a file. */
export type Stage = 'opening' | 'parsing' | 'matching' | 'placing';

export interface Progress {
  readonly stage: Stage;
  /** How much of the stage is done, from 0 to 1. */
  readonly share: number;
}

export type Tell = (progress: Progress) => void;
