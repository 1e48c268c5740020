/** A column and its direction: in a permalink `low`, falling `-low`. */
export interface Sort<C extends string> {
  readonly column: C;
  readonly falling: boolean;
}

export type SortKey = string | number | null;

/** Reads a permalink’s `sort`; undefined where it names no column of the table. */
export function parseSort<C extends string>(
  text: string | null,
  columns: readonly C[],
): Sort<C> | undefined {
  if (text === null) return undefined;
  const falling = text.startsWith('-');
  const name = falling ? text.slice(1) : text;
  const column = columns.find((candidate) => candidate === name);
  return column === undefined ? undefined : { column, falling };
}

export function formatSort<C extends string>({ column, falling }: Sort<C>): string {
  return `${falling ? '-' : ''}${column}`;
}

/** Pressing the sorted column turns it round; another one begins with its largest number or its first letter. */
export function nextSort<C extends string>(
  current: Sort<C>,
  column: C,
  isNumber: boolean,
): Sort<C> {
  return { column, falling: current.column === column ? !current.falling : isNumber };
}

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
