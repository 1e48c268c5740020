import type { Crosswalk } from '../crosswalk/crosswalk.ts';
import type { Standing } from '../geography/borders.ts';

/** What a table is read against. */
export interface Context {
  readonly lists: Crosswalk;
  readonly borders: Standing;
  readonly span: { readonly from: number; readonly to: number };
}
