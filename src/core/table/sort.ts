/** A column and its direction: in a permalink `low`, falling `-low`. */
export interface Sort<C extends string> {
  readonly column: C;
  readonly falling: boolean;
}

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
