import { blankOf } from './blank.ts';
import type { Column } from './column.ts';
import type { FaultCode } from './fault.ts';
import { fiscalIn, type ReadYear, readYear } from './year.ts';

export interface YearFault {
  readonly code: FaultCode;
  /** Whether it is the last year that is wrong, not the first. */
  readonly isEnd: boolean;
}

/** The years of a table’s rows, each text read once. */
export interface ReadYears {
  fromAt(row: number): number;
  untilAt(row: number): number;
  /** What is wrong with the years of a row; null where nothing is. */
  faultAt(row: number): YearFault | null;
}

/** Null where a cell is empty. */
function read(column: Column | undefined): (row: number) => ReadYear | null {
  if (!column) return () => null;
  const { texts, at } = column;
  const fiscal = fiscalIn(texts);
  const years = texts.map((text): ReadYear | null => {
    if (blankOf(text) !== null) return null;
    return fiscal.has(text) ? { code: 'fiscal-year' } : readYear(text);
  });
  return (row) => years[at[row] ?? 0] ?? null;
}

/** Years of one column, or first and last years of two; where the last is empty, the first is both. */
export function readYears(year: Column | undefined, until: Column | undefined): ReadYears {
  const yearAt = read(year);
  const endAt = read(until);
  const fromAt = (row: number) => {
    const known = yearAt(row);
    return known && 'from' in known ? known.from : 0;
  };
  const untilAt = (row: number) => {
    const known = endAt(row) ?? yearAt(row);
    return known && 'until' in known ? known.until : 0;
  };
  return {
    fromAt,
    untilAt,
    faultAt(row) {
      const known = yearAt(row);
      if (!known) return { code: 'not-a-year', isEnd: false };
      if ('code' in known) return { code: known.code, isEnd: false };
      const end = endAt(row);
      if (end && 'code' in end) return { code: end.code, isEnd: true };
      return untilAt(row) < fromAt(row) ? { code: 'not-a-year', isEnd: true } : null;
    },
  };
}
