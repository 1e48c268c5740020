/** A day as `YYYY-MM-DD`. */
export type Day = string;

export const STATUSES = [
  'sovereign',
  'dependency',
  'occupied',
  'disputed',
  'unrecognised',
] as const;

export type Status = (typeof STATUSES)[number];

/** A row of `polities.json`: one entity, under one name, with one shape, over one span of days. */
export interface PolityRow {
  readonly id: string;
  readonly name: { readonly en: string; readonly es: string };
  /** What happened on its first day, in words, where its type alone (“enlarged”) would say too little. */
  readonly change?: { readonly en: string; readonly es: string };
  /** Inclusive; null when it was so before the table starts. */
  readonly from: Day | null;
  /** Exclusive; null when it still is. */
  readonly to: Day | null;
  readonly status: Status;
  /** The polity that governs a dependency, or holds an occupied area. */
  readonly owner: string | null;
  readonly atoms: readonly string[];
  /** Today's ISO 3166-1 alpha-3 codes of the land it covers. */
  readonly iso: readonly string[];
}

export function dayBefore(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
