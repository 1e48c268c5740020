import type { Writing } from '../core/crosswalk/system.ts';
import type { Blank, ColumnRole, Headers, Meaning } from '../core/intake/choices.ts';
import type { Decimal } from '../core/intake/numeral.ts';
import type { Stage } from '../core/intake/progress.ts';
import type { TableReading, Unsettled } from '../core/intake/reading.ts';
import type { MeasureType } from '../core/kept/placed.ts';
import type { Unit } from '../core/kept/unit.ts';

/** Why a browser does not keep something. */
type ShelfCode = 'refused' | 'full' | 'unsound' | 'blocked' | 'newer';

/** What is said where a reader shows data of his own. Numbers come as they are written. */
export interface OwnMessages {
  readonly title: string;
  readonly promise: string;
  readonly choose: string;
  readonly drop: string;
  readonly formats: string;
  readonly paste: {
    readonly label: string;
    readonly hint: string;
    readonly read: string;
    /** What a pasted table is called at first. */
    readonly name: string;
  };
  readonly example: {
    readonly title: string;
    readonly about: string;
    readonly try: string;
    readonly name: string;
    readonly text: string;
  };
  readonly another: string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly cancel: string;
  readonly failed: string;
  /** Of a page that has to be loaded anew. */
  readonly loss: string;
  readonly refused: string;
  readonly ownForm: (rows: string) => string;
  readonly saved: string;
  readonly leftOut: (count: number) => string;
  readonly read: {
    readonly title: string;
    readonly formats: Readonly<Record<TableReading['format'], string>>;
    readonly delimiters: Readonly<Record<string, string>>;
    readonly about: (
      format: string,
      encoding: string,
      delimiter: string | null,
      rows: string,
    ) => string;
    readonly sheet: string;
    readonly headers: string;
    readonly headerCounts: Readonly<Record<Headers, string>>;
    /** What is said of them where it is not the usual one. */
    readonly headerNotes: Readonly<Record<Headers, string>>;
    readonly writing: string;
    readonly writings: Readonly<Record<Writing, string>>;
    readonly known: (share: string, rivals: string | null) => string;
    /** Where too many codes are not of the list. */
    readonly doubtful: string;
    /** Trusts the list that is doubted. */
    readonly believe: (writing: string) => string;
    readonly decimal: string;
    readonly decimals: Readonly<Record<Decimal, string>>;
    readonly aside: (count: number, rows: string) => string;
  };
  readonly columns: {
    readonly title: (rows: number) => string;
    readonly hint: string;
    /** What heads the numbers of the rows. */
    readonly units: Readonly<Record<Unit, string>>;
    readonly role: (head: string) => string;
    readonly nameless: (place: number) => string;
    readonly roles: Readonly<Record<ColumnRole | 'none', string>>;
  };
  readonly counted: {
    readonly title: string;
    readonly label: (measure: string) => string;
    /** Of the field that holds what a measure is called. */
    readonly name: (measure: string) => string;
    readonly nameless: string;
    /** Of the button that shows further ones: how many, and of how many that are left. */
    readonly more: (lot: string, left: string) => string;
    readonly types: Readonly<Record<MeasureType, string>>;
  };
  readonly blanks: {
    readonly title: string;
    readonly hint: string;
    readonly names: Readonly<Record<Blank, string>>;
    readonly meanings: Readonly<Record<Meaning, string>>;
  };
  readonly unsettled: {
    readonly title: (count: string) => string;
    readonly intro: string;
    readonly codes: Readonly<Record<Unsettled['code'], string>>;
    readonly where: Readonly<Record<Unit, (rows: string, years: string, at: number) => string>>;
    readonly label: (text: string) => string;
    readonly choose: string;
    readonly leaveOut: string;
    readonly likely: string;
    readonly all: (years: string) => string;
    readonly settled: (text: string, name: string) => string;
    readonly leftOut: (text: string) => string;
    readonly again: string;
    readonly againOf: (text: string) => string;
    readonly more: (count: string) => string;
  };
  readonly classes: string;
  readonly classesOf: string;
  readonly faults: {
    readonly title: (count: string) => string;
    readonly intro: string;
    readonly csv: string;
    readonly csvPart: (most: string) => string;
    readonly fileName: string;
  };
  readonly show: {
    readonly name: string;
    readonly act: (figures: number, count: string) => string;
    readonly actPlain: string;
    readonly nothing: string;
    readonly making: string;
    readonly failed: string;
  };
  readonly shelf: {
    readonly title: string;
    readonly open: (name: string) => string;
    readonly about: (rows: string, date: string, size: string) => string;
    readonly remove: string;
    readonly removeOf: (name: string) => string;
    readonly removed: (name: string) => string;
    readonly undo: string;
    readonly faults: Readonly<Record<ShelfCode, string>>;
    /** Where some of the list is spoilt, and left out. */
    readonly unlisted: string;
    readonly unopened: string;
  };
  readonly line: {
    readonly name: string;
    readonly told: (name: string, figures: string) => string;
    readonly figures: (figures: number, count: string) => string;
    /** Where this browser does not keep them. */
    readonly unkept: Readonly<Record<ShelfCode, string>>;
    readonly back: (title: string) => string;
    readonly change: string;
    readonly save: string;
  };
  readonly wanted: {
    readonly told: (name: string, rows: string, hash: string) => string;
    readonly nameless: string;
    readonly unsound: (name: string) => string;
    readonly choose: string;
    readonly leave: string;
    readonly right: string;
    /** Where it is the file, and other choices were made. */
    readonly otherwise: string;
    readonly other: (name: string, hash: string) => string;
  };
}
