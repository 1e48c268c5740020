import type { Kind } from '../dataset/vocabulary.ts';
import type { Region } from '../geography/region.ts';
import { fold } from '../search/fold.ts';

/** What a reader asks of the rows; null asks nothing. */
export interface Filter {
  readonly text: string | null;
  readonly kind: Kind | null;
  /** The id of a region. */
  readonly region: string | null;
}

export interface Filterable {
  /** Every name of the row, of any year and in both languages. */
  readonly names: readonly string[];
  readonly kinds: readonly Kind[];
  readonly regions: readonly Region[];
}

export function filterRows<R extends Filterable>(
  rows: readonly R[],
  { text, kind, region }: Filter,
): readonly R[] {
  const query = fold(text ?? '');
  return rows.filter(
    ({ names, kinds, regions }) =>
      (query === '' || names.some((name) => fold(name).includes(query))) &&
      (kind === null || kinds.includes(kind)) &&
      (region === null || regions.some(({ id }) => id === region)),
  );
}
