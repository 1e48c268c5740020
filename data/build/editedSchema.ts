import * as v from 'valibot';
import {
  ClaimSchema,
  EventSchema,
  InterventionSchema,
  PositionSchema,
} from '../../src/core/dataset/schema.ts';
import { isPartialDate } from '../../src/core/dataset/span.ts';
import { TextSchema } from '../../src/core/text/text.ts';

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.-]+$/, 'id'));
const nonEmpty = v.pipe(v.string(), v.minLength(1));
const partialDate = v.pipe(v.string(), v.check(isPartialDate, 'date'));

/** A claim as an editor writes it: with its words, the reason of a preference and the date of the source. */
const EditedClaimSchema = v.object({
  ...ClaimSchema.entries,
  wording: TextSchema,
  preferred: v.optional(TextSchema),
  dated: v.optional(nonEmpty),
});

const { type: _, intervention: __, ...eventEntries } = EventSchema.entries;
/** A background text: why and how, sentence by sentence, each with the source that says so and the place in it. */
export const BackgroundSchema = v.array(
  v.object({ ...TextSchema.entries, source: id, locator: nonEmpty }),
);

const EditedEventSchema = v.object({ id, ...eventEntries, coordinates: PositionSchema });

const { type: ___, ...interventionEntries } = InterventionSchema.entries;

/** A file of `data/interventions/`. */
export const EditedInterventionSchema = v.object({
  id,
  ...interventionEntries,
  summary: TextSchema,
  background: v.optional(BackgroundSchema),
  notes: v.optional(v.array(TextSchema)),
  gaps: v.optional(v.array(TextSchema)),
  contradictions: v.optional(
    v.array(v.object({ ...TextSchema.entries, claims: v.optional(v.array(id)) })),
  ),
  path: v.optional(
    v.array(
      v.object({
        name: TextSchema,
        coordinates: PositionSchema,
        date: v.optional(partialDate),
      }),
    ),
  ),
  claims: v.array(EditedClaimSchema),
  events: v.optional(v.array(EditedEventSchema)),
});

/** `data/measures.json`: what is counted, in words, and whether it is so many at a time, a loss, or a total. */
export const MeasuresSchema = v.record(
  v.pipe(v.string(), v.regex(/^[a-z_]+$/, 'measure')),
  v.object({ ...TextSchema.entries, type: v.picklist(['stock', 'toll', 'total']) }),
);
