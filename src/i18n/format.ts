import type { Claim } from '../core/dataset/dataset.ts';
import { type Dating, firstDay, type PartialDate, type SpanEnd } from '../core/dataset/span.ts';
import type { Language } from '../core/text/text.ts';
import type { Messages } from './messages.ts';

export interface Format {
  count(value: number): string;
  decimal(value: number): string;
  /** `from – to` of an interval, or the one number where they are the same. */
  interval(low: number, high: number): string;
  date(date: PartialDate): string;
  span(span: Dating): string;
  /** One end of a span: `c. 1974` where no source states it, words of its own where it has no end. */
  end(span: Dating, end: SpanEnd): string;
  /** A span in years only: `1975–1991`. */
  years(span: Dating): string;
  list(items: readonly string[]): string;
  /** With a capital, as a sentence begins. */
  capitalise(text: string): string;
  /** The order of names in this language; capitals and accents do not count. */
  compare(one: string, other: string): number;
  /** A claim’s numbers as precise as its source: “more than 2,000”, “about 700”, “25,000–30,000”. */
  claim(claim: Pick<Claim, 'qualifier' | 'low' | 'best' | 'high'>): string;
}

function dateParts(date: PartialDate): Intl.DateTimeFormatOptions {
  if (date.length === 4) return { year: 'numeric' };
  if (date.length === 7) return { year: 'numeric', month: 'long' };
  return { year: 'numeric', month: 'long', day: 'numeric' };
}

/** Readers are shown the sign itself; what programs read has a hyphen. */
const MINUS = '\u2212';

/** Numbers in digits, grouped as the language asks for; fractions, which people are not counted in, with three digits. */
function createCount(language: Language, group: string | null): (value: number) => string {
  const integer = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const fraction = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  const formatOf = (value: number) =>
    Number.isInteger(value) || Math.abs(value) >= 1000 ? integer : fraction;
  const signs = { minusSign: MINUS, ...(group !== null && { group }) };
  return (given) => {
    // Of nothing there is nothing below.
    const value = given === 0 ? 0 : given;
    const format = formatOf(value);
    if (group === null && value >= 0) return format.format(value);
    return format
      .formatToParts(value)
      .map(({ type, value: part }) => (type in signs ? signs[type as keyof typeof signs] : part))
      .join('');
  };
}

export function createFormat(language: Language, words: Messages['numbers']): Format {
  const count = createCount(language, words.group);
  const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const dates = new Map<number, Intl.DateTimeFormat>();
  const formatDate = (date: PartialDate): string => {
    const format =
      dates.get(date.length) ??
      new Intl.DateTimeFormat(words.dates, { ...dateParts(date), timeZone: 'UTC' });
    dates.set(date.length, format);
    return format.format(new Date(`${firstDay(date)}T00:00:00Z`));
  };
  const at = (span: Dating, end: SpanEnd, write: (date: PartialDate) => string): string => {
    const date = span[end];
    if (date === null) return words.ongoing;
    return span.circa?.includes(end) ? words.circa(write(date)) : write(date);
  };
  const end = (span: Dating, which: SpanEnd) => at(span, which, formatDate);
  const yearAt = (span: Dating, which: SpanEnd) => at(span, which, (date) => date.slice(0, 4));
  const interval = (low: number, high: number) => {
    if (low === high) return count(low);
    return low < 0 ? words.fromTo(count(low), count(high)) : `${count(low)}–${count(high)}`;
  };
  return {
    count,
    decimal: (value) => decimal.format(value),
    interval,
    date: formatDate,
    end,
    span(span) {
      const [first, last] = [end(span, 'from'), end(span, 'to')];
      return span.from === span.to ? first : `${first} – ${last}`;
    },
    years(span) {
      const [first, last] = [yearAt(span, 'from'), yearAt(span, 'to')];
      if (span.to === null) return `${first} – ${last}`;
      return span.from.slice(0, 4) === span.to.slice(0, 4) ? first : `${first}–${last}`;
    },
    list: (items) => list.format(items),
    capitalise: (text) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1),
    compare: new Intl.Collator(language, { sensitivity: 'base' }).compare,
    claim({ qualifier, low, best, high }) {
      const number = (value: number | undefined) => count(value ?? 0);
      if (qualifier === 'about') return words.about(number(best));
      if (qualifier === 'more-than') return words.moreThan(number(low));
      if (qualifier === 'at-most') return words.atMost(number(high));
      if (qualifier === 'hundreds') return words.hundreds(number(low));
      if (qualifier === 'range') return interval(low ?? 0, high ?? 0);
      return number(best ?? low ?? high);
    },
  };
}
