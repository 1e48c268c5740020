import type { Fault } from './fault.ts';
import type { Grid } from './grid.ts';
import type { AtlasReading, Refusal, TableReading } from './reading.ts';

/** A table out of a file, before anything is made of it: what is kept while a reader corrects the choices. */
export interface OpenedTable
  extends Pick<TableReading, 'hash' | 'format' | 'encoding' | 'delimiter' | 'sheets' | 'sheet'> {
  readonly type: 'opened';
  /** What its figures are called where it does not say it: the name of the sheet, or of the file. */
  readonly title: string;
  readonly grid: Grid;
  readonly faults: readonly Fault[];
}

export type Opened = OpenedTable | AtlasReading | Refusal;
