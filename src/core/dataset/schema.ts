import * as v from 'valibot';
import { nonEmpty, TextSchema } from '../text/text.ts';
import { isPartialDate, SPAN_ENDS } from './span.ts';
import { KINDS, QUALIFIERS, STANDINGS } from './vocabulary.ts';

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.-]+$/, 'id'));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{3,4}(?:-[A-Z]{1,3})?$/, 'country'));
const partialDate = v.pipe(v.string(), v.check(isPartialDate, 'date'));
const measure = v.pipe(v.string(), v.regex(/^[a-z_]+$/, 'measure'));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One source's statement on one measure. `low`, `best` and `high` are the source's own numbers. */
export const ClaimSchema = v.object({
  id,
  country,
  measure,
  from: partialDate,
  to: partialDate,
  timing: v.optional(v.picklist(['throughout', 'sometime'])),
  low: v.optional(count),
  best: v.optional(count),
  high: v.optional(count),
  qualifier: v.picklist(QUALIFIERS),
  /** Published apart, in `notes.json`: the map does not need it. */
  wording: v.optional(TextSchema),
  source: id,
  locator: v.optional(nonEmpty),
  claimant: nonEmpty,
  /** Whose word it is: a side of the atlas’s description. */
  side: id,
  weak: v.optional(v.boolean()),
  preferred: v.optional(v.boolean()),
});

const activeSpan = v.object({ from: partialDate, to: v.nullable(partialDate) });

export const DenialSchema = v.object({
  by: nonEmpty,
  from: v.optional(partialDate),
  to: v.optional(v.nullable(partialDate)),
  source: id,
  wording: TextSchema,
});

/** The properties of an intervention's feature, its claims left out: those are read one by one. */
export const InterventionSchema = v.object({
  type: v.literal('intervention'),
  name: TextSchema,
  actor: country,
  countries: v.pipe(v.array(country), v.minLength(1)),
  polities: v.optional(v.record(country, country)),
  from: partialDate,
  to: v.nullable(partialDate),
  /** The ends of the span that no source states. */
  circa: v.optional(v.pipe(v.array(v.picklist(SPAN_ENDS)), v.minLength(1))),
  active: v.optional(v.array(activeSpan)),
  kinds: v.array(v.picklist(KINDS)),
  standing: v.picklist(STANDINGS),
  denial: v.optional(DenialSchema),
  within: v.optional(id),
  /** Another intervention that counts the same people: their claims are rivals and do not add up. */
  sharedWith: v.optional(id),
  people: v.optional(v.array(nonEmpty)),
  sources: v.array(id),
  claims: v.array(v.unknown()),
});

/** A point event: what happened in one place, at the precision (in degrees) at which the place is known. */
export const EventSchema = v.object({
  type: v.literal('event'),
  intervention: id,
  name: TextSchema,
  from: partialDate,
  to: partialDate,
  precision: v.pipe(v.number(), v.minValue(0)),
  basis: v.picklist(['page', 'general-knowledge']),
  /** Said of a place that lies outside the countries of its intervention. */
  abroad: v.optional(v.boolean()),
  note: v.optional(TextSchema),
  outcome: v.optional(TextSchema),
  source: id,
  claims: v.optional(v.array(id)),
});

const year = v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(9999));

/** What a source states on a year: year, value, source, and how low and how high it may have been. */
export const SeriesRowSchema = v.union([
  v.strictTuple([year, count, id]),
  v.strictTuple([year, count, id, count, count]),
]);

/** A plain series: one measure in one country, year by year, without an intervention. Its rows are read one by one. */
export const SeriesSchema = v.object({
  type: v.literal('series'),
  country,
  measure,
  /** Whose word the figures are: a side of the atlas’s description. */
  side: id,
  /** Of what has no shape of its own, under the country `ZZZ`: its name. */
  place: v.optional(TextSchema),
  /** Who speaks in each source, by its id. */
  claimants: v.optional(v.record(id, nonEmpty)),
  rows: v.array(v.unknown()),
});

/** A presence that a source attests without a number. Either date may be missing, or both. */
export const AttestationSchema = v.object({
  type: v.literal('attestation'),
  country,
  /** The polity meant where the code of today is ambiguous. */
  polity: v.optional(country),
  from: v.optional(partialDate),
  to: v.optional(partialDate),
  /** None where the source does not tell the kind, or tells of none that is on the map. */
  kinds: v.array(v.picklist(KINDS)),
  standing: v.picklist(STANDINGS),
  /** Published apart, in `notes.json`: the map does not need it. */
  wording: v.optional(TextSchema),
  source: id,
  locator: v.optional(nonEmpty),
  /** The intervention to which it belongs, where there is one. */
  intervention: v.optional(id),
  /** The measure whose number nobody can give, and why: whoever counts does not publish it, or no count is at hand. */
  missing: v.optional(v.object({ of: measure, why: v.picklist(['withheld', 'unknown']) })),
});

/** RFC 7946 positions are longitude first. */
export const PositionSchema = v.pipe(v.array(v.number()), v.minLength(2), v.maxLength(3));

export const CollectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  version: v.optional(nonEmpty),
  asOf: v.optional(partialDate),
  defaultYear: v.optional(v.pipe(v.number(), v.integer())),
  features: v.array(v.unknown()),
});
