import type { Placed } from './placed.ts';

interface Named {
  /** What the reader calls it; at first the name of the file. */
  readonly name: string;
  /** SHA-256 of the file, the first 16 hexadecimal digits: what `data=local` in a link asks for. */
  readonly hash: string;
  /** Rows of the table, or features of the collection. */
  readonly rows: number;
}

/** A table of a reader’s own, as far as it could be placed. */
export interface OwnTable extends Named {
  readonly type: 'table';
  readonly placed: Placed;
  /** Lower bounds of the classes of each measure, as a reader chose them; null where they follow from its figures. */
  readonly classes: readonly (readonly number[] | null)[];
}

/** A collection in this atlas’s own form. */
export interface OwnCollection extends Named {
  readonly type: 'collection';
  readonly collection: unknown;
}

/** A reader’s own data: what is kept in the browser, saved as a file, and shown. */
export type OwnData = OwnTable | OwnCollection;
