import type { Unit } from './unit.ts';

/** Whether a measure is counted at a time, or grows over time. */
export type MeasureType = 'stock' | 'toll';

/** Letters of what a reader’s own data or a measure of them are called, in lines among words of ours. */
export const NAME_LETTERS = 120;

export interface PlacedMeasure {
  readonly name: string;
  readonly type: MeasureType;
}

/**
 * The figures of a table that have their place on the map: column by column, one position a figure, so that a worker
 * hands them over without a copy and a million of them are small.
 */
export interface Placed {
  readonly measures: readonly PlacedMeasure[];
  readonly polities: readonly string[];
  /** As the table names them; the first is empty, where it names none. */
  readonly sources: readonly string[];
  /** Positions in the three lists above. */
  readonly measure: Uint16Array;
  readonly polity: Uint16Array;
  readonly source: Uint32Array;
  /** First and last year, the same for one year. */
  readonly from: Int16Array;
  readonly until: Int16Array;
  /** NaN where the table says that there were some and not how many. */
  readonly value: Float64Array;
  /** NaN where there is none. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** What `line` counts; absent where these are lines of text. */
  readonly unit?: Unit | undefined;
  /** The line of the file, from 1. */
  readonly line: Uint32Array;
}
