import * as v from 'valibot';
import type { Description } from '../../../src/core/atlas/description.ts';
import { BLANKS, type Citations, STYLE_IDS } from '../../../src/core/citation/citations.ts';
import { type Item, ItemSchema, withoutOwnName } from '../../../src/core/citation/item.ts';
import { type Claimants, ClaimantsSchema } from '../../../src/core/dataset/notes.ts';
import { LANGUAGES, type Language, readIn } from '../../../src/core/text/text.ts';
import { editionOf } from '../inputs/edition.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { createFormatItem } from './formatItem.ts';
import { withMemory } from './remember.ts';

/** The names of bodies as readers of a language call them, with a capital: they stand at the beginning. */
function nameIn(language: Language, claimants: Claimants) {
  return (name: string): string => {
    const known = claimants[name];
    const own = known ? readIn(language, known) : name;
    return own.charAt(0).toLocaleUpperCase(language) + own.slice(1);
  };
}

/** What a style sees of a source: no field of the atlas’s own, and bodies by their names in that language. */
function itemIn(language: Language, { custom: _, ...item }: Item, claimants: Claimants): Item {
  const named = nameIn(language, claimants);
  const { author } = item;
  return withoutOwnName({
    ...item,
    ...(author && {
      author: author.map((one) =>
        one.literal === undefined ? one : { ...one, literal: named(one.literal) },
      ),
    }),
    ...(item['container-title'] && { 'container-title': named(item['container-title']) }),
    ...(item.publisher && { publisher: named(item.publisher) }),
  });
}

/** A view of the atlas as a source. */
function viewIn(language: Language, { title, asOf }: Description): Item {
  return {
    id: 'view',
    type: 'webpage',
    title: BLANKS.title,
    'container-title': readIn(language, title),
    issued: { 'date-parts': [asOf.split('-').map(Number)] },
    // A date in words is printed as it stands.
    accessed: { literal: BLANKS.accessed } as unknown as NonNullable<Item['accessed']>,
    URL: BLANKS.address,
    language,
  };
}

/** `citations.json`: every source in every style and language. */
export function createCitations(
  { sources, claimants }: Pick<Inputs, 'sources' | 'claimants'>,
  description: Description,
): string {
  const items = v.parse(v.array(ItemSchema), sources);
  const names = v.parse(ClaimantsSchema, claimants);
  const texts = withMemory((recall) => {
    const format = (style: (typeof STYLE_IDS)[number], language: Language) => {
      const formatItem = createFormatItem(style, language);
      return (item: Item) =>
        recall([style, language, JSON.stringify(item)].join(), () => formatItem(item));
    };
    const writers = STYLE_IDS.map((style) => {
      const each = LANGUAGES.map((language) => [language, format(style, language)] as const);
      return [style, new Map(each)] as const;
    });
    const styledIn = (language: Language, item: Item) =>
      Object.fromEntries(
        writers.map(([style, write]) => [style, write.get(language)?.(item) ?? '']),
      );
    const inAll = (itemOf: (language: Language) => Item) =>
      Object.fromEntries(
        LANGUAGES.map((language) => [language, styledIn(language, itemOf(language))]),
      );
    return {
      view: inAll((language) => viewIn(language, description)),
      sources: Object.fromEntries(
        items.map((item) => [item.id, inAll((language) => itemIn(language, item, names))]),
      ),
    };
  });
  return JSON.stringify({ ...editionOf(description), ...(texts as Citations) });
}
