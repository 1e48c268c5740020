import * as v from 'valibot';
import {
  DateSchema,
  NamesSchema,
  ReliabilitySchema,
  SourceSchema,
} from '../../../src/core/dataset/source.ts';
import { nonEmpty } from '../../../src/core/text/text.ts';

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

const { custom, ...entries } = SourceSchema.entries;

/** An item of `data/sources.json`: the fields of CSL-JSON that the atlas uses, and its own under `custom`. */
export const EditedSourceSchema = v.object({
  ...entries,
  type: v.picklist(SOURCE_TYPES),
  title: nonEmpty,
  editor: v.optional(NamesSchema),
  accessed: v.optional(DateSchema),
  /** Text, though CSL allows numbers: citeproc stumbles over these. */
  volume: v.optional(nonEmpty),
  issue: v.optional(nonEmpty),
  page: v.optional(nonEmpty),
  DOI: v.optional(nonEmpty),
  ISBN: v.optional(nonEmpty),
  language: nonEmpty,
  custom: v.object({
    kind: v.picklist(SOURCE_KINDS),
    reading: v.picklist(READINGS),
    ...custom.wrapped.entries,
    reliability: ReliabilitySchema,
    note: v.optional(nonEmpty),
  }),
});

export const SourcesSchema = v.array(EditedSourceSchema);
