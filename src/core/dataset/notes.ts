import * as v from 'valibot';
import { nonEmpty, TextSchema } from '../text/text.ts';
import type { ReadonlyDeep } from './dataset.ts';
import { isPartialDate } from './span.ts';

/** A station of a march; its coordinates are longitude first. */
const StationSchema = v.object({
  name: TextSchema,
  coordinates: v.tuple([v.number(), v.number()]),
  date: v.optional(v.pipe(v.string(), v.check(isPartialDate, 'date'))),
});

/** A background text: why and how, sentence by sentence, each with the source that says so and the place in it. */
export const BackgroundSchema = v.array(
  v.object({
    ...TextSchema.entries,
    source: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.-]+$/, 'id')),
    locator: nonEmpty,
  }),
);
export type BackgroundSentence = ReadonlyDeep<v.InferOutput<typeof BackgroundSchema>[number]>;

/** The long words of an intervention: loaded when a reader opens it, not with the map. */
export const NotesSchema = v.object({
  summary: v.optional(TextSchema),
  background: v.optional(BackgroundSchema),
  notes: v.optional(v.array(TextSchema)),
  gaps: v.optional(v.array(TextSchema)),
  contradictions: v.optional(
    v.array(v.object({ ...TextSchema.entries, claims: v.optional(v.array(v.string())) })),
  ),
  path: v.optional(v.array(StationSchema)),
  /** Why the editor prefers a claim, by its id. */
  reasons: v.optional(v.record(v.string(), TextSchema)),
  /** What each claim says, by its id. */
  wordings: v.optional(v.record(v.string(), TextSchema)),
  /** Of each event, by its id. */
  events: v.optional(
    v.record(
      v.string(),
      v.object({ note: v.optional(TextSchema), outcome: v.optional(TextSchema) }),
    ),
  ),
});
export type Notes = ReadonlyDeep<v.InferOutput<typeof NotesSchema>>;

/** Names of bodies and persons, as the data write them, in the words of each language. */
export const ClaimantsSchema = v.record(v.string(), TextSchema);
export type Claimants = ReadonlyDeep<v.InferOutput<typeof ClaimantsSchema>>;

/** `notes.json`: what is counted, in words, and the notes of each intervention by its id. */
export const NotesFileSchema = v.object({
  measures: v.record(v.string(), TextSchema),
  /** Of all interventions together. */
  background: v.optional(BackgroundSchema, []),
  interventions: v.record(v.string(), NotesSchema),
  /** What each attestation says, by its id. */
  attestations: v.optional(v.record(v.string(), TextSchema), {}),
  /** Those who are not called the same in every language. */
  claimants: v.optional(ClaimantsSchema, {}),
  /** The last part of the address of the page without script, by the id of its country or intervention. */
  pages: v.optional(v.record(v.string(), TextSchema), {}),
});
