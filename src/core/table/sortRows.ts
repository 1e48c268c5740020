export type SortKey = string | number | null;

interface Order<R> {
  readonly keyOf: (row: R) => SortKey;
  readonly falling: boolean;
  /** Rows of equal keys go by name, rising. */
  readonly nameOf: (row: R) => string;
  readonly compareText: (one: string, other: string) => number;
}

/** Rows in order. What has no key comes last in both directions: unknown is neither much nor little. */
export function sortRows<R>(
  rows: readonly R[],
  { keyOf, falling, nameOf, compareText }: Order<R>,
): readonly R[] {
  const compare = (one: SortKey, other: SortKey): number => {
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    const rising =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : compareText(String(one), String(other));
    return falling ? -rising : rising;
  };
  return rows
    .map((row) => ({ row, key: keyOf(row), name: nameOf(row) }))
    .sort((one, other) => compare(one.key, other.key) || compareText(one.name, other.name))
    .map(({ row }) => row);
}
