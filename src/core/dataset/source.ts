import * as v from 'valibot';
import { readItems, type Sound } from '../sound/sound.ts';
import { nonEmpty, TextSchema } from '../text/text.ts';
import type { ReadonlyDeep } from './dataset.ts';
import { isPartialDate } from './span.ts';

export const GRADES = ['good', 'medium', 'weak'] as const;

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** http or https: it is followed. */
const address = v.pipe(v.string(), v.check(isWebAddress, 'url'));
const whole = v.pipe(v.number(), v.integer());

/** Year, month and day, as far as they are there, of a day that there is. */
function isDay(parts: number[]): boolean {
  const [year = 0, ...rest] = parts.map(String);
  return isPartialDate([year, ...rest.map((part) => part.padStart(2, '0'))].join('-'));
}

export const NamesSchema = v.pipe(
  v.array(
    v.object({
      family: v.optional(nonEmpty),
      given: v.optional(nonEmpty),
      literal: v.optional(nonEmpty),
    }),
  ),
  v.minLength(1),
);

/** A date in numbers, or the first and the last of a span. Words such as “undated” would be printed as they stand: an undated item has no date. */
export const DateSchema = v.object({
  'date-parts': v.pipe(
    v.array(v.pipe(v.array(whole), v.minLength(1), v.maxLength(3), v.check(isDay, 'date-parts'))),
    v.minLength(1),
    v.maxLength(2),
  ),
  /** 1 is spring, 4 winter. */
  season: v.optional(v.picklist([1, 2, 3, 4])),
  circa: v.optional(v.boolean()),
});

export const ReliabilitySchema = v.object({ grade: v.picklist(GRADES), ...TextSchema.entries });

/** A CSL-JSON item, as far as the page shows it. */
export const SourceSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.-]+$/, 'id')),
  title: v.optional(nonEmpty),
  author: v.optional(NamesSchema),
  'container-title': v.optional(nonEmpty),
  publisher: v.optional(nonEmpty),
  issued: v.optional(DateSchema),
  /** The language in which it is written. */
  language: v.optional(nonEmpty),
  URL: v.optional(address),
  custom: v.optional(
    v.object({
      reliability: v.optional(ReliabilitySchema),
      /** The copy that was read instead of the original. */
      readAt: v.optional(v.object({ URL: v.optional(address), ...TextSchema.entries })),
      /** How a source without an address is found. */
      findable: v.optional(TextSchema),
    }),
  ),
});
export type Source = ReadonlyDeep<v.InferOutput<typeof SourceSchema>>;

/** Reads `sources.json`. Never throws: what is unsound is left out and named in `issues`, the first of an id stays. */
export function parseSources(value: unknown): Sound<ReadonlyMap<string, Source>> {
  return readItems(SourceSchema, value);
}
