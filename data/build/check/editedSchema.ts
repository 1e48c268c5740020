import * as v from 'valibot';
import { NotesSchema } from '../../../src/core/dataset/notes.ts';
import {
  AttestationSchema,
  ClaimSchema,
  EventSchema,
  InterventionSchema,
  PositionSchema,
} from '../../../src/core/dataset/schema.ts';
import { nonEmpty, TextSchema } from '../../../src/core/text/text.ts';

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.-]+$/, 'id'));

/** A claim as an editor writes it: with its words, the reason of a preference and the date of the source. */
const EditedClaimSchema = v.object({
  ...ClaimSchema.entries,
  wording: TextSchema,
  preferred: v.optional(TextSchema),
  dated: v.optional(nonEmpty),
});

const { type: _, intervention: __, ...eventEntries } = EventSchema.entries;
const EditedEventSchema = v.object({ id, ...eventEntries, coordinates: PositionSchema });

const { type: ___, ...interventionEntries } = InterventionSchema.entries;
const { reasons: _r, wordings: _w, events: _e, ...noteEntries } = NotesSchema.entries;

/** A file of `data/interventions/`. */
export const EditedInterventionSchema = v.object({
  id,
  ...interventionEntries,
  ...noteEntries,
  summary: TextSchema,
  claims: v.array(EditedClaimSchema),
  events: v.optional(v.array(EditedEventSchema)),
});

const { type: ____, ...attestationEntries } = AttestationSchema.entries;

/** `data/attestations.json`: what is said of a country without a number. */
export const EditedAttestationsSchema = v.array(
  v.object({ id, ...attestationEntries, wording: TextSchema }),
);

/** `data/places.json`: what `series.csv` counts and the map has no shape for, by its name in that table. */
export const PlacesSchema = v.record(
  v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'id')),
  TextSchema,
);

/** `data/measures.json`: what is counted, in words, and whether it is so many at a time, a loss, or a total. */
export const MeasuresSchema = v.record(
  v.pipe(v.string(), v.regex(/^[a-z_]+$/, 'measure')),
  v.object({ ...TextSchema.entries, type: v.picklist(['stock', 'toll', 'total']) }),
);
