import type { FaultCode } from './fault.ts';

/** A year, or why a text is none. */
export type ReadYear = { readonly year: number } | { readonly code: FaultCode };

/** The year of a cell: a year, a day in any usual order, an ISO date; a quarter or month with others of its year is told. */
export function readYear(text: string): ReadYear {
  const bare = text.trim();
  if (/^\d{3,4}(?:\.0+)?$/.test(bare)) return { year: Number.parseInt(bare, 10) };
  if (/^-\d{1,4}$/.test(bare) || /\b(?:bc|bce|a\.\s?c\.|av\.?\s?j)/i.test(bare)) {
    return { code: 'before-christ' };
  }
  if (
    /^\d{4}\s*[-/ ]?\s*(?:q|t)\s*[1-4]$/i.test(bare) ||
    /^(?:q|t)[1-4]\s*[-/ ]?\s*\d{4}$/i.test(bare)
  ) {
    return { code: 'quarter' };
  }
  const [, iso] = /^(\d{4})[-/.](?:\d{1,2})(?:[-/.]\d{1,2})?(?:[T ].*)?$/.exec(bare) ?? [];
  if (iso !== undefined) return { year: Number(iso) };
  const [, end] = /^\d{1,2}[-/. ](?:\d{1,2}|\p{L}+)[-/. ](\d{4})$/u.exec(bare) ?? [];
  if (end !== undefined) return { year: Number(end) };
  return { code: 'not-a-year' };
}
