import type { Column } from './column.ts';
import type { FaultCode } from './fault.ts';
import { readYear } from './year.ts';

/** The years of a table’s rows, each text read once. */
export interface ReadYears {
  fromAt(row: number): number;
  untilAt(row: number): number;
  /** What is wrong with the year of a row; null where nothing is. */
  codeAt(row: number): FaultCode | null;
}

function read({ texts, at }: Column) {
  const years = texts.map(readYear);
  return (row: number) => years[at[row] ?? 0];
}

/** Years of one column, or first and last years of two. */
export function readYears(year: Column | undefined, until: Column | undefined): ReadYears {
  const yearAt = year ? read(year) : () => undefined;
  const endAt = until ? read(until) : () => undefined;
  const fromAt = (row: number) => {
    const known = yearAt(row);
    return known && 'from' in known ? known.from : 0;
  };
  return {
    fromAt,
    untilAt(row) {
      const [begin, end] = [yearAt(row), endAt(row)];
      if (end && 'until' in end) return Math.max(end.until, fromAt(row));
      return begin && 'until' in begin ? begin.until : 0;
    },
    codeAt(row) {
      const known = yearAt(row);
      return known && 'code' in known ? known.code : null;
    },
  };
}
