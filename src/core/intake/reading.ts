import type { Recognised } from '../crosswalk/system.ts';
import type { OwnData } from '../kept/ownData.ts';
import type { Placed } from '../kept/placed.ts';
import type { Format } from '../kept/unit.ts';
import type { Issue } from '../sound/issue.ts';
import type { Blank, Choices, Meaning } from './choices.ts';
import type { Fault, FaultCode } from './fault.ts';

/** A text that is no certain place, once for all its rows. */
export interface Unsettled {
  readonly text: string;
  readonly code: 'ask-country' | 'not-then' | 'unknown-country';
  readonly rows: number;
  readonly line: number;
  readonly from: number;
  readonly until: number;
  /** Polities that may be meant, the likeliest first. */
  readonly meant: readonly string[];
}

/** Faults of one kind: how many there are, and the first of them. */
export interface FaultGroup {
  readonly code: FaultCode;
  readonly count: number;
  readonly first: readonly Fault[];
}

/** How a table was read, for a reader to see and to correct. */
export interface TableReading {
  readonly type: 'table';
  /** SHA-256 of the bytes, the first 16 hexadecimal digits. */
  readonly hash: string;
  readonly format: Format;
  readonly encoding: string;
  readonly delimiter: string;
  /** The sheets of a workbook. */
  readonly sheets: readonly string[];
  /** The one that is read: what a reader chose, else the first with a table; null where there are none. */
  readonly sheet: string | null;
  readonly heads: readonly string[];
  /** The first ten rows as they stand in the file. */
  readonly preview: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly rows: number;
  /** What a reader chose, and what was guessed of the rest. */
  readonly choices: Choices & {
    readonly headers: NonNullable<Choices['headers']>;
    readonly columns: NonNullable<Choices['columns']>;
    readonly writing: NonNullable<Choices['writing']>;
    readonly decimal: NonNullable<Choices['decimal']>;
    readonly meanings: Readonly<Record<Blank, Meaning>>;
  };
  readonly recognised: Recognised;
  /** Figures that have no place because they are sums or regions. */
  readonly aside: number;
  readonly unsettled: readonly Unsettled[];
  readonly faults: readonly FaultGroup[];
  /** What is sound; null where there is nothing. */
  readonly placed: Placed | null;
  /** What the table calls the measures that are placed, in their order. */
  readonly measureHeads: readonly string[];
}

/** A file of this atlas’s own form: a collection of interventions, or a whole atlas that the page saved. */
export type AtlasReading = { readonly hash: string; readonly issues: readonly Issue[] } & (
  | { readonly type: 'collection'; readonly value: unknown }
  | { readonly type: 'saved'; readonly value: OwnData }
);

/** A file of which nothing can be read. */
export interface Refusal {
  readonly type: 'refused';
  readonly faults: readonly FaultGroup[];
}

export type Reading = TableReading | AtlasReading | Refusal;
