import type { Choices } from '../../core/intake/choices.ts';
import type { OwnData } from '../../core/kept/ownData.ts';
import type { Atlas } from '../atlas.ts';

/** A file as a reader chose it, and how it is to be read. */
export interface Source {
  readonly file: File;
  /** What the reader calls it. */
  readonly name: string;
  readonly choices: Choices;
  /** Lower bounds of the classes of a measure by its name, as the reader chose them; those left out follow from the figures. */
  readonly classes: ReadonlyMap<string, readonly number[]>;
}

/** A reader’s own data, and of what they were made: null where they came as a finished atlas, of which nothing is to be chosen. */
export interface Owned {
  readonly own: OwnData;
  readonly source: Source | null;
}

/** Own data that lie open: what stands in the place of the shipped atlas. */
export interface Laid {
  readonly owned: Owned;
  readonly atlas: Atlas;
}
