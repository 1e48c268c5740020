import * as v from 'valibot';
import { RAMP_IDS } from '../choropleth/scheme.ts';
import { isPartialDate } from '../dataset/span.ts';
import { KINDS } from '../dataset/vocabulary.ts';
import { SIDES } from '../geography/side.ts';
import { localized, nonEmpty, TextSchema } from '../text/text.ts';
import { MARKS } from './mark.ts';

const slug = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/, 'id'));
const year = v.pipe(v.number(), v.integer());
const measure = v.pipe(v.string(), v.regex(/^[a-z_]+$/, 'measure'));

/** A word that depends on a number: `{count}` stands for the number as it is written. */
const PluralSchema = v.object({ one: nonEmpty, other: nonEmpty });

/** A layer in a headline, shorter than elsewhere: the actor is named once, in the clause. */
const HeadlineWordsSchema = v.object({
  /** The clause around what is counted, `{figure}`: “{figure} were killed”. */
  clause: PluralSchema,
  figure: PluralSchema,
  /** By measure, where they need other words than `figure`, and than `clause`. */
  figures: v.optional(v.record(measure, PluralSchema)),
  clauses: v.optional(v.record(measure, PluralSchema)),
});

const LayerWordsSchema = v.object({
  name: nonEmpty,
  title: nonEmpty,
  unit: nonEmpty,
  about: nonEmpty,
  /** What is not recorded where the map is blank. */
  recorded: nonEmpty,
  /** Left out where the text of the cell says it all. */
  figure: v.optional(PluralSchema),
  /** A number of another measure than the layer’s first, by measure. */
  figures: v.optional(v.record(measure, PluralSchema)),
  headline: v.optional(HeadlineWordsSchema),
});

const quantity = {
  id: slug,
  /** From the broadest to the narrowest. */
  measures: v.pipe(v.array(measure), v.minLength(1)),
  /** What counts the layer’s people together with others. */
  together: v.optional(v.array(measure), []),
  /** For how many years a count may be carried to years of which no source speaks. */
  carry: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  kinds: v.array(v.picklist(KINDS)),
  ramp: v.picklist(RAMP_IDS),
  words: localized(LayerWordsSchema),
};
const other = { id: slug, words: localized(LayerWordsSchema) };

const LayerSchema = v.variant('type', [
  v.object({ type: v.literal('stock'), ...quantity }),
  v.object({ type: v.literal('toll'), ...quantity }),
  v.object({ type: v.literal('involvement'), ...other }),
  v.object({ type: v.literal('disagreement'), ...other }),
]);

/** Degrees, longitudes as they lie on the equator; east of 180 they run on. */
const StageSchema = v.object({
  west: v.number(),
  south: v.number(),
  east: v.number(),
  north: v.number(),
  /** What a tall map shows of it at the least, larger. */
  core: v.optional(v.object({ west: v.number(), east: v.number() })),
});

const SideSchema = v.object({
  id: slug,
  mark: v.picklist(MARKS),
  /** Whose word counts for more where all else is equal: 1 is the least interested side. */
  trust: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name: TextSchema,
  /** The side’s claims, as a lens that a reader may choose; left out where it is none. */
  claims: v.optional(TextSchema),
});

/** The address of a site as it is written everywhere, a slash at its end: `https://atlas.example/maps/`. */
const SiteSchema = v.pipe(
  v.string(),
  v.regex(/^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d+)?(?:\/[\w~-][\w.~-]*)*\/?$/i, 'site'),
  v.transform((address) => address.replace(/\/?$/, '/')),
);

/** A folder of the same site and none other: `../`, `us-troops/`. */
const path = v.pipe(v.string(), v.regex(/^(?:\.\.\/)*(?:[a-z0-9-]+\/)*$/, 'path'), v.minLength(1));

const SiblingSchema = v.object({ id: slug, path, title: TextSchema });

/** Where a reader can send a correction: a page that takes one, or an address for letters. */
const ContactSchema = v.pipe(
  v.string(),
  v.regex(/^(?:https:\/\/[^\s<>"]+|mailto:[^\s@<>"?]+@[^\s@<>"?]+)$/i, 'contact'),
);

/** The description of an atlas as people edit it, `data/atlas.json`. */
export const DescriptionSchema = v.object({
  title: TextSchema,
  subtitle: TextSchema,
  /** One sentence for search engines and link previews. */
  summary: TextSchema,
  version: v.pipe(v.string(), v.regex(/^\d{4}\.\d{2}(?:\.\d+)?$/, 'version')),
  asOf: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'date'), v.check(isPartialDate, 'date')),
  licence: v.object({ id: nonEmpty, name: nonEmpty, URL: nonEmpty }),
  /** Where the atlas is published; where it is not said, no absolute address is written anywhere. */
  site: v.optional(SiteSchema),
  /** Where corrections are sent; where it is not said, a reader copies or saves his own. */
  contact: v.optional(ContactSchema),
  actor: v.object({
    id: v.pipe(v.string(), v.regex(/^[A-Z]{3,4}$/, 'country')),
    name: TextSchema,
    /** The name within a sentence, where it takes an article: “the United States”. */
    inText: v.optional(TextSchema),
  }),
  span: v.object({ from: year, to: year }),
  view: v.object({ year, layer: slug, estimate: slug }),
  /** The land that matters, which the map shows first; where it is not said, all land. */
  stage: v.optional(StageSchema),
  /** The side of a polity on which its name stands best on the map, where the rule of the nearest sea fails. */
  nameSides: v.optional(v.record(v.string(), v.picklist(SIDES))),
  sides: v.pipe(v.array(SideSchema), v.minLength(1)),
  /** Lower bounds of the classes of counts, all but the first. */
  classes: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(2))), v.minLength(1)),
  /** The least count that has a class; smaller ones are one faint colour. */
  least: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  /** The intervention whose claims count all countries together. */
  totals: v.optional(nonEmpty),
  /** Whose word the figures of `series.csv` are; where it is not said, the first side’s. */
  series: v.optional(v.object({ side: slug })),
  layers: v.pipe(v.array(LayerSchema), v.minLength(1)),
  /** Other atlases on the same site, each by its folder as seen from this one. */
  siblings: v.optional(v.array(SiblingSchema), []),
});

export type EditedDescription = v.InferOutput<typeof DescriptionSchema>;
export type LayerTexts = v.InferOutput<typeof LayerWordsSchema>;
