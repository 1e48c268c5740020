/** A date as precise as its source: `1975`, `1975-11` or `1975-11-09`. */
export type PartialDate = string;

/** A period whose both ends are inclusive and as precise as the source. `to: null`: no source states an end. */
export interface Span {
  readonly from: PartialDate;
  readonly to: PartialDate | null;
}

export const SPAN_ENDS = ['from', 'to'] as const;
export type SpanEnd = (typeof SPAN_ENDS)[number];

/** A span some of whose ends no source states: they are told as approximate. */
export interface Dating extends Span {
  readonly circa?: readonly SpanEnd[] | undefined;
}

/** None where there is no such month. */
export function daysIn(year: number, month: number): number | undefined {
  if (month < 1 || month > 12) return undefined;
  const day = new Date(0);
  day.setUTCFullYear(year, month, 0);
  return day.getUTCDate();
}

export function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  const days = daysIn(Number(year), Number(month));
  if (days === undefined) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= days);
}

export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/** The first day a partial date can mean, `YYYY-MM-DD`. */
export function firstDay(date: PartialDate): string {
  return `${date}${'-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}`;
}

/** The last day a partial date can mean, for comparison only (`1975-02` gives `1975-02-31`). */
export function lastDay(date: PartialDate): string {
  return `${date}${'-12-31'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}`;
}

/** Whether a date, as precise as it is, lies wholly after a day. */
export function isAfter(date: PartialDate, day: string): boolean {
  return date > day.slice(0, date.length);
}

/** Whether a span runs forwards: a reversed one is an editor's slip. */
export function isForward({ from, to }: Span): boolean {
  return to === null || firstDay(from) <= lastDay(to);
}

/** Whether a span lies within another, as far as both are precise. */
export function covers(whole: Span, part: Span): boolean {
  const starts = firstDay(part.from) >= firstDay(whole.from) || whole.from.startsWith(part.from);
  if (whole.to === null) return starts;
  return (
    starts &&
    part.to !== null &&
    (lastDay(part.to) <= lastDay(whole.to) || whole.to.startsWith(part.to))
  );
}

export function coversYear({ from, to }: Span, year: number): boolean {
  return yearOf(from) <= year && (to === null || yearOf(to) >= year);
}

/** Whether a span reaches over more than one calendar year. */
export function isMultiYear({ from, to }: Span): boolean {
  return to === null || yearOf(from) !== yearOf(to);
}

export function overlaps(one: Span, other: Span): boolean {
  return (
    (other.to === null || firstDay(one.from) <= lastDay(other.to)) &&
    (one.to === null || firstDay(other.from) <= lastDay(one.to))
  );
}

/** The quarter of a day `YYYY-MM-DD`, as `1975-4`. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
