interface Column {
  readonly length: number;
  readonly [at: number]: number;
  every(isSo: (value: number, at: number) => boolean): boolean;
}

interface Lists {
  readonly measures: readonly unknown[];
  readonly polities: readonly unknown[];
  readonly sources: readonly unknown[];
}

/** Whether what is told by its position in a list is there, of every figure: its measure, its place and its source. */
export function isWithinLists(
  placed: Lists & Readonly<Record<'measure' | 'polity' | 'source', Column>>,
): boolean {
  const { measures, polities, sources, measure, polity, source } = placed;
  const within = (column: Column, list: readonly unknown[]) =>
    column.every((at) => at < list.length);
  return within(measure, measures) && within(polity, polities) && within(source, sources);
}

/** Whether a date can have every figure’s years, and none end before they begin. */
export function areYearsInOrder({
  from,
  until,
}: Readonly<Record<'from' | 'until', Column>>): boolean {
  return from.every((first, at) => {
    const last = until[at] ?? first;
    return 0 <= first && first <= last && last <= 9999;
  });
}
