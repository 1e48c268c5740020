import * as v from 'valibot';
import { TextSchema } from '../../src/core/text/text.ts';

/** The item types of CSL 1.0.2 that a source of the atlas may have. */
export const SOURCE_TYPES = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'broadcast',
  'chapter',
  'dataset',
  'document',
  'entry-encyclopedia',
  'hearing',
  'interview',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'paper-conference',
  'personal_communication',
  'post',
  'post-weblog',
  'report',
  'speech',
  'thesis',
  'treaty',
  'webpage',
] as const;

export const SOURCE_KINDS = [
  'press',
  'government',
  'intelligence',
  'scholarship',
  'encyclopedia',
  'state-media',
  'advocacy',
  'blog',
  'reference',
  'other',
] as const;

export const READINGS = ['whole', 'most', 'opening', 'excerpt', 'page', 'lead', 'infobox'] as const;

export const GRADES = ['good', 'medium', 'weak'] as const;

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

const nonEmpty = v.pipe(v.string(), v.minLength(1));
const whole = v.pipe(v.number(), v.integer());
const address = v.pipe(v.string(), v.check(isWebAddress, 'url'));

const NameSchema = v.object({
  family: v.optional(nonEmpty),
  given: v.optional(nonEmpty),
  literal: v.optional(nonEmpty),
});

/** A date in numbers, or the first and the last of a span. Words such as “undated” would be printed as they stand: an undated item has no date. */
const DateSchema = v.object({
  'date-parts': v.pipe(
    v.array(v.pipe(v.array(whole), v.minLength(1), v.maxLength(3))),
    v.minLength(1),
    v.maxLength(2),
  ),
  /** 1 is spring, 4 winter. */
  season: v.optional(v.picklist([1, 2, 3, 4])),
  circa: v.optional(v.boolean()),
});

/** An item of `data/sources.json`: the fields of CSL-JSON that the atlas uses, and its own under `custom`. */
export const SourceSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.-]+$/, 'id')),
  type: v.picklist(SOURCE_TYPES),
  title: nonEmpty,
  author: v.optional(v.pipe(v.array(NameSchema), v.minLength(1))),
  editor: v.optional(v.pipe(v.array(NameSchema), v.minLength(1))),
  'container-title': v.optional(nonEmpty),
  publisher: v.optional(nonEmpty),
  issued: v.optional(DateSchema),
  accessed: v.optional(DateSchema),
  /** Text, though CSL allows numbers: citeproc stumbles over these. */
  volume: v.optional(nonEmpty),
  issue: v.optional(nonEmpty),
  page: v.optional(nonEmpty),
  DOI: v.optional(nonEmpty),
  ISBN: v.optional(nonEmpty),
  URL: v.optional(address),
  language: v.optional(nonEmpty),
  custom: v.object({
    kind: v.picklist(SOURCE_KINDS),
    reading: v.picklist(READINGS),
    reliability: v.object({ grade: v.picklist(GRADES), ...TextSchema.entries }),
    note: v.optional(nonEmpty),
    readAt: v.optional(v.object({ URL: v.optional(address), ...TextSchema.entries })),
    findable: v.optional(TextSchema),
  }),
});

export const SourcesSchema = v.array(SourceSchema);
