import type { Claimants } from '../core/dataset/notes.ts';
import type { Source } from '../core/dataset/source.ts';
import { LANGUAGES } from '../core/text/text.ts';
import type { Words } from './words.ts';

/** Who states or writes something, as readers of this language call them; a name that the data do not translate stays. */
export function nameOfClaimant(name: string, claimants: Claimants, { read }: Words): string {
  const known = claimants[name];
  return known ? read(known) : name;
}

/** The language of a title that is another than the reader’s; what stands in brackets is the editors’ own. */
export function languageOfTitle(
  { title = '', language }: Source,
  reader: string,
): string | undefined {
  const [edited] = LANGUAGES;
  const own = title.startsWith('[') ? edited : language;
  return own === reader ? undefined : own;
}

function nameOfAuthor(
  { literal, family, given }: NonNullable<Source['author']>[number],
  claimants: Claimants,
  words: Words,
): string {
  if (literal !== undefined) return nameOfClaimant(literal, claimants, words);
  return [given, family].filter(Boolean).join(' ');
}

function issuedOf({ issued }: Source, { format, messages }: Words): string {
  const [parts] = issued?.['date-parts'] ?? [];
  if (!parts) return '';
  const date = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'));
  return messages.evidence.issued(format.date(date.join('-')), issued?.season, issued?.circa);
}

/** What stands after a source’s title: who, in what, when. */
export function describeSource(source: Source, claimants: Claimants, words: Words): string {
  const authors = (source.author ?? [])
    .map((author) => nameOfAuthor(author, claimants, words))
    .join(', ');
  const place = source['container-title'] ?? source.publisher ?? '';
  const placeName = nameOfClaimant(place, claimants, words);
  return [authors, placeName === authors ? '' : placeName, issuedOf(source, words)]
    .filter((part) => part !== '')
    .join(', ');
}
