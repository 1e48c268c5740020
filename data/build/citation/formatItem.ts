import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import CSL from 'citeproc';
import type { StyleId } from '../../../src/core/citation/citations.ts';
import type { Item } from '../../../src/core/citation/item.ts';
import { type Language, type Localized, readIn } from '../../../src/core/text/text.ts';

/** The styles in which a source is cited as text, and the locale in which each language reads them: its own, where it has one. */
const STYLES: Readonly<Record<StyleId, Localized<string>>> = {
  chicago: { en: 'chicago-note-bibliography', es: 'chicago-note-bibliography' },
  apa: { en: 'apa', es: 'apa' },
  iso690: { en: 'iso690-author-date-en', es: 'iso690-author-date-es' },
};
const LOCALES: Localized<string> = { en: 'en-US', es: 'es-ES' };

/** Plain text, but for stars around what is in italics. */
const STARRED = 'starred';
CSL.Output.Formats[STARRED] = {
  ...CSL.Output.Formats.text,
  '@font-style/italic': '*%%STRING%%*',
};

function readStyle(name: string): string {
  return readFileSync(join(import.meta.dirname, 'styles', name), 'utf8');
}

/** A star that stands in a text itself would begin or end italics. */
function withoutStars(item: Item): Item {
  const entries = Object.entries(item).map(([key, value]) => [
    key,
    typeof value === 'string' ? value.replaceAll('*', '∗') : value,
  ]);
  return Object.fromEntries(entries) as Item;
}

type Format = (item: Item) => string;

/** What writes items as text in a style and a language, each as if it stood alone: no dash for an author told before. */
export function createFormatItem(style: StyleId, language: Language): Format {
  const locale = readIn(language, LOCALES);
  let known: Item | null = null;
  const system = {
    // Whatever it asks for beside, these words are all that a text needs.
    retrieveLocale: () => readStyle(`locales-${locale}.xml`),
    retrieveItem: () => known ?? {},
  };
  const xml = readStyle(`${readIn(language, STYLES[style])}.csl`);
  const engine = new CSL.Engine(system, xml, locale, true);
  engine.setOutputFormat(STARRED);
  return (item) => {
    known = withoutStars(item);
    engine.updateItems([item.id]);
    const [, [text = '']] = engine.makeBibliography();
    engine.updateItems([]);
    return text.replace(/\s+/g, ' ').trim();
  };
}
