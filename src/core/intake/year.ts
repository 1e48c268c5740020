import type { FaultCode } from './fault.ts';

/** First and last year of a cell, the same for one year; or why a text is none. */
export type ReadYear =
  | { readonly from: number; readonly until: number }
  | { readonly code: FaultCode };

function one(year: number): ReadYear {
  return { from: year, until: year };
}

/** The second year of `1975-1991` or `1988/89`; null where it does not come after the first. */
function spanned(from: number, end: string): ReadYear | null {
  const until = end.length === 4 ? Number(end) : from - (from % 100) + Number(end);
  return until >= from ? { from, until } : null;
}

/** Letters of a year or a day at most, however it is written. */
const LONGEST = 100;

/** The year of a cell: a year, two years, a day in any usual order, an ISO date; a quarter with others of its year is told. */
export function readYear(text: string): ReadYear {
  const bare = text.trim();
  if (bare.length > LONGEST) return { code: 'not-a-year' };
  if (/^\d{3,4}(?:[.,]0+)?$/.test(bare)) return one(Number.parseInt(bare, 10));
  if (/^-\d{1,4}$/.test(bare) || /\d\s*(?:bc|bce|b\.c\.|a\.\s?c\.?|av\.?\s?j)/i.test(bare)) {
    return { code: 'before-christ' };
  }
  if (isQuarter(bare)) return { code: 'quarter' };
  if (isDayNumber(bare)) return { code: 'day-number' };
  const [, named] = /^fy[\s-]?(\d{4})$/i.exec(bare) ?? [];
  if (named !== undefined) return one(Number(named));
  const [, start, end = ''] = /^(\d{4})\s*[-–—/]\s*(\d{4}|\d{2})$/.exec(bare) ?? [];
  const isMonth = end.length === 2 && Number(end) <= 12;
  const span = start === undefined || isMonth ? null : spanned(Number(start), end);
  if (span) return span;
  const [, iso] = /^(\d{4})[-/.](?:0?[1-9]|1[0-2])(?:[-/.]\d{1,2})?(?:[T ].*)?$/.exec(bare) ?? [];
  if (iso !== undefined) return one(Number(iso));
  const [, compact] = /^(\d{4})(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.exec(bare) ?? [];
  if (compact !== undefined) return one(Number(compact));
  const last = yearOfDay(bare);
  return last === undefined ? { code: 'not-a-year' } : one(Number(last));
}

/** The year behind a day and a month, or behind a month alone. */
function yearOfDay(bare: string): string | undefined {
  const [, year] =
    /^(?:\p{L}+,? )?\d{1,2}(?:st|nd|rd|th)?[-/. ](?:\d{1,2}|(?:de )?\p{L}+)[-/., ]+(?:de )?(\d{4})$/u.exec(
      bare,
    ) ??
    /^\p{L}{3,}[-/. ]+(?:\d{1,2},? )?(\d{4})$/u.exec(bare) ??
    [];
  return year;
}

/** Whether a text may be a day as a spreadsheet counts it, from 1954 to 2036: no year has as many digits. */
function isDayNumber(text: string): boolean {
  return /^[2-4]\d{4}(?:\.\d+)?$/.test(text);
}

/** The first year of a text of two that follow each other, as `2004/05`; null for any other text of two, undefined for what is none. */
function pairIn(text: string): number | null | undefined {
  const [, start, end] = /^(\d{4})\s*[-–—/]\s*(\d{4}|\d{2})$/.exec(text.trim()) ?? [];
  if (start === undefined) return undefined;
  return (Number(start) + 1) % 100 === Number(end) % 100 ? Number(start) : null;
}

/**
 * Those of a column’s texts that are years of accounts: all its pairs are of years that follow each other, and some begin
 * where others end. Read one by one they would be months, or years of which the map shows one number over the other.
 */
export function fiscalIn(texts: readonly string[]): ReadonlySet<string> {
  const pairs = texts.flatMap((text) => {
    const start = pairIn(text);
    return start === undefined ? [] : [{ text, start }];
  });
  const starts = new Set(pairs.map(({ start }) => start));
  const isRow = pairs.some(({ start }) => start !== null && starts.has(start + 1));
  return new Set(isRow && !starts.has(null) ? pairs.map(({ text }) => text) : []);
}

/** Whether a text is a quarter of a year, or heads a column of one. */
export function isQuarter(text: string): boolean {
  return (
    /^\d{4}\s*[-/ .:]?\s*[qt][1-4]$/i.test(text) || /^[qt][1-4]\s*[-/ .:]?\s*\d{4}$/i.test(text)
  );
}

/** How months begin, in English, Spanish, French and Portuguese. */
const MONTH =
  /^(?:jan|ene|fe[bv]|fév|mar|abr|apr|avr|ma[iy]|ju[inl]|juil|aug|ago|ao[u\u00fb]|sep|set|oct|out|nov|de[cz]|dic|déc)\p{L}*\.?[\s_/-]*(?:de )?\d{4}$/iu;

/** Whether a head is a quarter or a month of a year: columns of such are several numbers of one year. */
export function isPartOfYear(head: string): boolean {
  return isQuarter(head) || MONTH.test(head) || /^\d{4}(?:-|m)(?:0[1-9]|1[0-2])$/i.test(head);
}

/** What heads a column of one year: the year, and what is counted where that is said too. */
export interface HeadYear {
  readonly year: number;
  readonly measure: string;
}

/** A head that has a year in it and words: `Troops 1988`, `1988_killed`, `pop1990`. */
export function measuredYearOfHead(head: string): HeadYear | null {
  const plain = yearOfHead(head);
  if (plain !== null) return { year: plain, measure: '' };
  if (isPartOfYear(head)) return null;
  const [, before = '', last] = /^(\D*)((?:1[5-9]|20)\d{2})\)?$/u.exec(head) ?? [];
  if (last !== undefined && /\p{L}/u.test(before)) {
    return { year: Number(last), measure: before.replace(/[\s_.:,(–-]+$/, '') };
  }
  const [, first, after = ''] = /^((?:1[5-9]|20)\d{2})[\s_.:,–-]+(.*)$/u.exec(head) ?? [];
  if (first === undefined || !/\p{L}/u.test(after)) return null;
  return { year: Number(first), measure: /^[([].*[)\]]$/.test(after) ? '' : after };
}

/** A year that heads a column: `1988`, `X1988`, `1988 [YR1988]`. */
export function yearOfHead(head: string): number | null {
  const [, year] =
    /^(?:x|y|yr|year|fy|ano|année|año)?[\s_]*(1[5-9]\d{2}|20\d{2})(?:\.0)?(?:\s*\[.*\])?$/i.exec(
      head.trim(),
    ) ?? [];
  return year === undefined ? null : Number(year);
}
