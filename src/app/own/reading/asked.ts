import type { Named } from '../../../core/geography/borders.ts';
import type { Choices } from '../../../core/intake/choices.ts';
import type { Progress } from '../../../core/intake/progress.ts';
import type { Reading } from '../../../core/intake/reading.ts';

/** What the worker needs to know of the atlas, once. */
export interface Surroundings {
  readonly polities: readonly Named[];
  readonly asOf: string;
  readonly span: { readonly from: number; readonly to: number };
  /** Where the lists of country codes lie. */
  readonly lists: string;
}

/** What the page asks of the worker. */
export interface Asked {
  readonly id: number;
  /** Null where it has them already. */
  readonly surroundings: Surroundings | null;
  /** Null where it is the one that was read before, with other choices. */
  readonly input: Blob | string | null;
  readonly choices: Choices;
}

/** What the worker answers. */
export type Answered = { readonly id: number } & (
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'read'; readonly reading: Reading }
  /** With the scripts that it has asked for. */
  | { readonly type: 'failed'; readonly message: string; readonly scripts: readonly string[] }
);
